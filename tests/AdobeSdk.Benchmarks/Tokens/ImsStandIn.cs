using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>A token endpoint on loopback for clients of every make: takes its time, counts, and fails when told to.</summary>
internal sealed class ImsStandIn : IAsyncDisposable
{
    private static readonly string s_padding = new('t', 1400);

    private readonly WebApplication _app;
    private int _calls;
    private int _bursts;
    private long _last;

    private ImsStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a token lives.</summary>
    public TimeSpan Life { get; set; } = TimeSpan.FromHours(24);

    public bool IsDown { get; set; }

    public int Calls => Volatile.Read(ref _calls);

    /// <summary>How many times it was asked after at least a second of silence.</summary>
    public int Bursts => Volatile.Read(ref _bursts);

    public static async Task<ImsStandIn> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSockets(sockets => sockets.Backlog = 4096);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        ImsStandIn ims = new(app);
        app.Run(ims.AnswerAsync);
        await app.StartAsync().ConfigureAwait(false);
        return ims;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        int call = Interlocked.Increment(ref _calls);
        long now = Stopwatch.GetTimestamp();
        long last = Interlocked.Exchange(ref _last, now);
        if (last == 0 || Stopwatch.GetElapsedTime(last, now) > TimeSpan.FromSeconds(1))
        {
            Interlocked.Increment(ref _bursts);
        }

        await Task.Delay(Delay, context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = "application/json";
        context.Response.StatusCode = IsDown ? 500 : 200;
        await context.Response.WriteAsync(
            IsDown
                ? """{"error":"internal_error"}"""
                : string.Create(CultureInfo.InvariantCulture, $$"""{"token_type":"Bearer","expires_in":{{Life.TotalSeconds}},"access_token":"token-{{call}}-{{s_padding}}"}"""),
            context.RequestAborted).ConfigureAwait(false);
    }
}
