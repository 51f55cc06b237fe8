using System.Net;
using System.Threading.RateLimiting;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Limits;

/// <summary>
/// Holds every attempt back until its organisation, service and class of call have room. It stands below authentication:
/// whatever reaches the wire, the repeat after a 401 included, has taken a permit.
/// </summary>
/// <param name="limiters">The organisation's limiters.</param>
/// <param name="service">The host of the client's base address. Its sharded status hosts count with it.</param>
/// <param name="options">How to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of every wait.</param>
internal sealed class LimitHandler(
    AdobeLimiters limiters, string service, AdobeLimitOptions options, TimeProvider time, ILogger logger) : DelegatingHandler
{
    // One answer that asks for days must not silence an organisation for days: after this long the next call finds out.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    // The numbers do not change while the application runs: each class of calls is looked up once.
    private readonly AdobeRateLimiter?[] _limiters = new AdobeRateLimiter?[Enum.GetValues<AdobeCallClass>().Length];

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!options.Enabled)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        AdobeCallClass callClass = CallOptions.ClassOf(request);
        await EnterAsync(request, callClass, cancellationToken).ConfigureAwait(false);
        if (callClass == AdobeCallClass.Status && options.CountPollsAsSubmits)
        {
            await EnterAsync(request, AdobeCallClass.Submit, cancellationToken).ConfigureAwait(false);
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.TooManyRequests && RetryAfter.Read(response, time) is { } pause)
        {
            limiters.Pause(AdobePauseScope.Class, service, callClass, pause < LongestPause ? pause : LongestPause);
        }

        return response;
    }

    private async ValueTask EnterAsync(HttpRequestMessage request, AdobeCallClass callClass, CancellationToken cancellationToken)
    {
        AdobeRateLimiter limiter = _limiters[(int)callClass] ??= limiters.For(options, service, callClass);
        RateLimitLease lease = await limiter.TryAcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            await QueueAsync(limiter, lease, request, callClass, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task QueueAsync(
        AdobeRateLimiter limiter, RateLimitLease refusal, HttpRequestMessage request, AdobeCallClass callClass, CancellationToken cancellationToken)
    {
        refusal.TryGetMetadata(AdobeRateLimiter.QueuePosition, out int position);
        refusal.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
        var place = new AdobeQueuePlace(service, callClass, position, wait);
        if (options.FailFast || wait > options.MaxQueueTime)
        {
            throw LimitErrors.WouldWait(request, place, options);
        }

        LimitTelemetry.Queued(logger, place, options.Queued());
        long start = time.GetTimestamp();
        using var patience = new CancellationTokenSource(options.MaxQueueTime, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using RateLimitLease lease = await limiter.AcquireAsync(1, both.Token).ConfigureAwait(false);
            ObjectDisposedException.ThrowIf(!lease.IsAcquired, this);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw LimitErrors.HasWaited(request, place, options);
        }
        finally
        {
            TimeSpan waited = time.GetElapsedTime(start);
            CallOptions.AddQueued(request, waited);
            LimitTelemetry.Waited(place, waited);
        }
    }
}
