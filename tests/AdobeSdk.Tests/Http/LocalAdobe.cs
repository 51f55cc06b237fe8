using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Http;

/// <summary>A web server on loopback that answers as a test wants, and remembers what it was asked.</summary>
internal sealed class LocalAdobe : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _tokens;

    private LocalAdobe(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public ConcurrentQueue<RecordedRequest> Requests { get; } = new();

    public IEnumerable<RecordedRequest> TokenRequests => Requests.Where(r => r.Path.EndsWith("/ims/token/v3", StringComparison.Ordinal));

    public IEnumerable<RecordedRequest> ApiRequests => Requests.Except(TokenRequests);

    /// <summary>Answers <c>/ims/token/v3</c>.</summary>
    public Func<HttpContext, Task> Ims { get; set; } = _ => Task.CompletedTask;

    /// <summary>Answers everything else.</summary>
    public Func<HttpContext, Task> Api { get; set; } = context => context.Response.WriteAsync("{}");

    public static async Task<LocalAdobe> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        WebApplication app = builder.Build();
        LocalAdobe adobe = new(app);
        adobe.Ims = context => adobe.IssueAsync(context, TimeSpan.FromHours(24));
        app.Run(adobe.AnswerAsync);
        await app.StartAsync();
        return adobe;
    }

    /// <summary>Issues <c>token-1</c>, <c>token-2</c>, …</summary>
    public Task IssueAsync(HttpContext context, TimeSpan lifetime)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(
            $$"""{"access_token":"token-{{Interlocked.Increment(ref _tokens)}}","token_type":"bearer","expires_in":{{(long)lifetime.TotalSeconds}}}""");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        context.Request.EnableBuffering();
        using StreamReader reader = new(context.Request.Body, leaveOpen: true);
        RecordedRequest request = new(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync());
        context.Request.Body.Position = 0;
        Requests.Enqueue(request);
        await (request.Path.EndsWith("/ims/token/v3", StringComparison.Ordinal) ? Ims(context) : Api(context));
    }
}
