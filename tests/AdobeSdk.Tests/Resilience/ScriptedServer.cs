using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Resilience;

/// <summary>Kestrel on a loopback port, answering as a test says, and counting what reaches it.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _seen = new();

    private ScriptedServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>What has reached it: <c>POST /v3/images/generate-async</c>.</summary>
    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>Starts a server that answers every request alike.</summary>
    public static Task<ScriptedServer> StartAsync(RequestDelegate answer) => StartAsync((context, _) => answer(context));

    /// <summary>Starts a server that is told the number of the request, from 1.</summary>
    public static async Task<ScriptedServer> StartAsync(Func<HttpContext, int, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new ScriptedServer(builder.Build());
        int count = 0;
        server._app.Run(async context =>
        {
            int number = Interlocked.Increment(ref count);
            server._seen.Enqueue($"{context.Request.Method} {context.Request.Path}");
            await context.Request.Body.CopyToAsync(Stream.Null);
            await answer(context, number);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that is told one status for each request, the last one for all that follow.</summary>
    public static Task<ScriptedServer> StartAsync(params int[] statuses) => StartAsync((context, number) =>
        Answers.JsonAsync(context, statuses[Math.Min(number, statuses.Length) - 1], "{}"));

    /// <summary>Starts a server below HTTP: one answer for each read of a connection, then the connection is closed in peace.</summary>
    public static async Task<ScriptedServer> StartRawAsync(params string[] answers)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ScriptedServer? server = null;
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(_ => async connection =>
        {
            foreach (string? answer in answers.Append(null))
            {
                ReadResult read = await connection.Transport.Input.ReadAsync();
                connection.Transport.Input.AdvanceTo(read.Buffer.End);
                if (read.Buffer.Length > 0)
                {
                    server!._seen.Enqueue("bytes");
                }

                if (answer is null)
                {
                    return;
                }

                await connection.Transport.Output.WriteAsync(Encoding.ASCII.GetBytes(answer));
            }
        })));
        server = new ScriptedServer(builder.Build());
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
