using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Tests.Events;

/// <summary>A webhook of no particular make, which keeps what comes.</summary>
internal sealed class WebhookServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly BlockingCollection<(byte[] Body, IDictionary<string, string> Headers)> _posts = [];

    private WebhookServer(WebApplication app) => _app = app;

    /// <summary>The statuses that deliveries get, one after the other; then 200.</summary>
    public ConcurrentQueue<int> Statuses { get; } = new();

    /// <summary>Answers a challenge.</summary>
    public Func<HttpContext, string, Task> Challenge { get; set; } = static (context, challenge) =>
    {
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(challenge);
    };

    public Uri Url => new(new Uri(_app.Urls.First()), "/hook?key=1");

    public static async Task<WebhookServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        WebhookServer server = new(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The next delivery.</summary>
    public async Task<(JsonObject Json, byte[] Body, IDictionary<string, string> Headers)> NextAsync()
    {
        (byte[] body, IDictionary<string, string> headers) = await Task.Run(() => _posts.Take(TestContext.Current.CancellationToken));
        return (JsonSerializer.Deserialize<JsonObject>(body)!, body, headers);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _posts.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Query["challenge"] is [{ } challenge])
        {
            await Challenge(context, challenge);
            return;
        }

        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        context.Response.StatusCode = Statuses.TryDequeue(out int status) ? status : 200;
        _posts.Add((body.ToArray(), context.Request.Headers.ToDictionary(static header => header.Key.ToLowerInvariant(), static header => header.Value.ToString())));
    }
}
