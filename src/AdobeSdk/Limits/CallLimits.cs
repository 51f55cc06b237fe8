using System.Net;
using System.Threading.RateLimiting;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Limits;

/// <summary>Holds every attempt back until its organisation, service and class of call have room.</summary>
/// <param name="current">The organisation's limiters: other ones, after the organisation was changed in configuration.</param>
/// <param name="host">The host of the client's base address. Its sharded status hosts count with it.</param>
/// <param name="options">How to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of every wait.</param>
internal sealed class CallLimits(Func<AdobeLimiters> current, string host, AdobeLimitOptions options, TimeProvider time, ILogger logger) : IAnswerWatch
{
    private readonly IReadOnlyList<LimitedService> _services = PublishedLimits.Of(host);

    private volatile Known? _known;

    /// <summary>Ends when the attempt may be sent. Its wait is nobody's timeout.</summary>
    /// <exception cref="AdobeRateLimitException">It would have to wait for longer than its caller wants.</exception>
    public ValueTask EnterAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!options.Enabled)
        {
            return ValueTask.CompletedTask;
        }

        AdobeCallClass callClass = CallOptions.ClassOf(request);
        int service = ServiceOf(request);
        if (callClass == AdobeCallClass.Status && options.CountPollsAsSubmits)
        {
            return EnterTwiceAsync(service, request, cancellationToken);
        }

        return EnterAsync(service, callClass, request, cancellationToken);
    }

    /// <inheritdoc/>
    public void Answered(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (!options.Enabled)
        {
            return;
        }

        AdobeLimiters limiters = current();
        bool refused = response.StatusCode == HttpStatusCode.TooManyRequests;
        if (!refused && !limiters.RemembersRefusals)
        {
            return;
        }

        AdobeCallClass callClass = CallOptions.ClassOf(request);
        LimitedService service = _services[ServiceOf(request)];
        if (!refused)
        {
            limiters.Accepted(service, callClass);
            return;
        }

        // Where polls count as submits, they have one limit.
        AdobePauseScope scope = RefusalScope.Of(response);
        scope = options.CountPollsAsSubmits && scope == AdobePauseScope.Class ? AdobePauseScope.Service : scope;
        TimeSpan pause = limiters.Refused(service, callClass, scope, RetryAfter.Read(response, time));
        LimitTelemetry.Paused(logger, service.Name, callClass, scope, pause);
    }

    private int ServiceOf(HttpRequestMessage request)
    {
        int last = _services.Count - 1;
        if (last == 0)
        {
            return 0;
        }

        ReadOnlySpan<char> path = CallClassifier.PathOf(request.RequestUri);
        int service = 0;
        while (service < last && !path.StartsWith(_services[service].PathStart, StringComparison.OrdinalIgnoreCase))
        {
            service++;
        }

        return service;
    }

    private async ValueTask EnterTwiceAsync(int service, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await EnterAsync(service, AdobeCallClass.Status, request, cancellationToken).ConfigureAwait(false);
        await EnterAsync(service, AdobeCallClass.Submit, request, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask EnterAsync(int service, AdobeCallClass callClass, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AdobeRateLimiter limiter = LimiterOf(service, callClass);
        ValueTask<RateLimitLease> attempt = limiter.TryAcquireAsync(1, cancellationToken);
        if (attempt.IsCompletedSuccessfully)
        {
            RateLimitLease lease = attempt.Result;
            return lease.IsAcquired ? ValueTask.CompletedTask : QueueAsync(limiter, new(lease), service, callClass, request, cancellationToken);
        }

        return QueueAsync(limiter, attempt, service, callClass, request, cancellationToken);
    }

    private async ValueTask QueueAsync(
        AdobeRateLimiter limiter, ValueTask<RateLimitLease> attempt, int service, AdobeCallClass callClass, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using RateLimitLease first = await attempt.ConfigureAwait(false);
        if (first.IsAcquired)
        {
            return;
        }

        first.TryGetMetadata(AdobeRateLimiter.QueuePosition, out int position);
        first.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
        var place = new AdobeQueuePlace(_services[service].Name, callClass, position, wait);
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

    // The numbers do not change while the application runs: each limiter of an organisation is looked up once.
    private AdobeRateLimiter LimiterOf(int service, AdobeCallClass callClass)
    {
        AdobeLimiters limiters = current();
        if (_known is not { } known || known.Of != limiters)
        {
            _known = known = new(limiters, new AdobeRateLimiter?[_services.Count, Enum.GetValues<AdobeCallClass>().Length]);
        }

        return known.Limiters[service, (int)callClass] ??= limiters.For(options, _services[service], callClass);
    }

    private sealed record Known(AdobeLimiters Of, AdobeRateLimiter?[,] Limiters);
}
