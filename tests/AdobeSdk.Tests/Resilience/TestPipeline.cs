using AdobeSdk.Http.Resilience;
using AdobeSdk.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Resilience;

/// <summary>A client's pipeline as it is, without authentication.</summary>
internal sealed class TestPipeline : IDisposable
{
    public TestPipeline(Uri? address = null, TimeProvider? time = null, ILogger? logger = null, HttpMessageHandler? wire = null, bool limited = false)
    {
        Time = time ?? new VirtualTime();
        logger ??= NullLogger.Instance;
        Limits.Enabled = limited;
        Limiters = new AdobeLimiters("org", new LocalRateLimiters(Time), Time);
        Http = new HttpClient(
            new CallHandler(Time)
            {
                InnerHandler = new RetryHandler(Retry, new RetryBudget(Retry), Time, logger)
                {
                    InnerHandler = new LimitHandler(Limiters, "firefly-api.adobe.io", Limits, Time, logger)
                    {
                        InnerHandler = new AttemptHandler(Retry, Time)
                        {
                            InnerHandler = wire ?? new SocketsHttpHandler { AllowAutoRedirect = false },
                        },
                    },
                },
            })
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public HttpClient Http { get; }

    public AdobeLimiters Limiters { get; }

    public TimeProvider Time { get; }

    public AdobeRetryOptions Retry { get; } = new() { RetryBurst = 1_000_000 };

    public AdobeLimitOptions Limits { get; } = new();

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
