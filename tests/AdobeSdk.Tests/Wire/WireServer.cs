using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Wire;

/// <summary>A server on a free loopback port that keeps every request as it came and answers what the test says.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<WireRequest> _requests = new();

    private WireServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>In the order in which their last byte came.</summary>
    public IReadOnlyList<WireRequest> Requests => [.. _requests];

    public static async Task<WireServer> StartAsync(RequestDelegate answer, bool keepBodies = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        WebApplication app = builder.Build();
        WireServer server = new(app);
        app.Run(async context =>
        {
            if (keepBodies)
            {
                server._requests.Enqueue(await WireRequest.ReadAsync(context));
            }

            await answer(context);
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>Answers every request with the same JSON.</summary>
    public static Task<WireServer> StartAsync(int status, string json) => StartAsync(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json);
    });

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource now = new();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}
