using AdobeSdk.Clients;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Resilience;

/// <summary>A client's pipeline as it is, without authentication.</summary>
internal sealed class TestPipeline : IDisposable
{
    public TestPipeline(Uri? address = null, TimeProvider? time = null, ILogger? logger = null, HttpMessageHandler? wire = null, bool limited = false, AdobeLimiters? limiters = null)
    {
        Time = time ?? new VirtualTime();
        logger ??= NullLogger.Instance;
        Limits.Enabled = limited;
        Circuits = new Circuits(Circuit, Time, logger);
        Limiters = limiters ?? new AdobeLimiters("org", new LocalRateLimiters(Time), Time);
        var limits = new CallLimits(() => Limiters, "firefly-api.adobe.io", Limits, Time, logger);
        Http = new HttpClient(ClientPipeline.Link(
            [
                new CallHandler(Time, logger),
                new RetryHandler(Retry, new RetryBudget(Retry), Circuits, Time, logger),
                new LimitHandler(limits),
                new AttemptHandler(Retry, limits, Circuits, Time),
            ],
            wire ?? new SocketsHttpHandler { AllowAutoRedirect = false }))
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public static LimitedService Service { get; } = PublishedLimits.Of("firefly-api.adobe.io")[0];

    public HttpClient Http { get; }

    public AdobeLimiters Limiters { get; }

    public TimeProvider Time { get; }

    public AdobeRetryOptions Retry { get; } = new() { RetryBurst = 1_000_000 };

    public Circuits Circuits { get; }

    /// <summary>Closed whatever happens, unless a test is about it.</summary>
    public AdobeCircuitOptions Circuit { get; } = new() { Enabled = false };

    public AdobeLimitOptions Limits { get; } = new();

    public AdobeRateLimiter Limiter(AdobeCallClass callClass) => Limiters.For(Limits, Service, callClass);

    /// <summary>Sends as a generated method does that submits a job.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path = "/v3/images/generate-async", CancellationToken cancellationToken = default)
    {
        AdobeSdk.Http.AdobeCall.BeginJob(cancellationToken);
        return await Http.PostAsync(path, new StringContent("""{"prompt":"a lighthouse"}"""));
    }

    public Task<HttpResponseMessage> SendAsync(string method, string path = "/v3/things", HttpContent? content = null) =>
        Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Content = content });

    public void Dispose() => Http.Dispose();
}
