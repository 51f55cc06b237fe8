namespace AdobeSdk.Limits;

/// <summary>
/// The limiters of one organisation: one for each service and class of call, shared by every client that counts against the
/// same limit. When Adobe refuses a call that had its permit, all those wait whom Adobe's answer concerns.
/// </summary>
/// <param name="organization">Whose limits they are: the organisation, or the client id where it is not known.</param>
/// <param name="factory">Makes the limiters, and owns them.</param>
/// <param name="time">The clock.</param>
internal sealed class AdobeLimiters(string organization, IAdobeRateLimiterFactory factory, TimeProvider time)
{
    /// <summary>
    /// Added to every window: a permit's call reaches Adobe a little later than it leaves, and one that was slow must not
    /// fall into one window with those that leave when its permit is free again. It costs less than a hundredth of the quota.
    /// </summary>
    private static readonly TimeSpan s_jitter = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly Dictionary<(AdobeLimitKey Key, string Windows), AdobeRateLimiter> _limiters = [];
    private readonly Dictionary<(AdobePauseScope Scope, string Service), PauseEnd> _pauses = [];

    /// <summary>The limiter, made when it is first asked for. Clients with other numbers for the same calls have one of their own.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="service">The service's host.</param>
    /// <param name="callClass">The class of the call.</param>
    public AdobeRateLimiter For(AdobeLimitOptions options, string service, AdobeCallClass callClass)
    {
        AdobeLimitWindow[] windows = [.. LimitWindows.Of(options, service, callClass).Select(window => window with { Length = window.Length + s_jitter })];
        var key = new AdobeLimitKey(organization, service.ToLowerInvariant(), callClass);
        string numbers = string.Join(' ', windows);
        lock (_lock)
        {
            if (!_limiters.TryGetValue((key, numbers), out AdobeRateLimiter? limiter))
            {
                _limiters.Add((key, numbers), limiter = factory.Create(key, windows));
                JoinPauses(limiter, key);
            }

            return limiter;
        }
    }

    /// <summary>Grants nothing for so long to those whom a refusal concerns, whether they wait already or are still to come.</summary>
    /// <param name="scope">Who that is.</param>
    /// <param name="service">The service that refused.</param>
    /// <param name="callClass">The class of the refused call.</param>
    /// <param name="duration">How long.</param>
    public void Pause(AdobePauseScope scope, string service, AdobeCallClass callClass, TimeSpan duration)
    {
        var refused = new AdobeLimitKey(organization, service.ToLowerInvariant(), callClass);
        lock (_lock)
        {
            if (scope != AdobePauseScope.Class)
            {
                _pauses[(scope, scope == AdobePauseScope.Service ? refused.Service : "")] = new PauseEnd(time.GetTimestamp(), duration);
            }

            foreach (((AdobeLimitKey key, _), AdobeRateLimiter limiter) in _limiters)
            {
                if (Concerns(scope, refused, key))
                {
                    limiter.Pause(duration, scope);
                }
            }
        }
    }

    private static bool Concerns(AdobePauseScope scope, AdobeLimitKey refused, AdobeLimitKey other) => scope switch
    {
        AdobePauseScope.Class => refused == other,
        AdobePauseScope.Service => refused.Service == other.Service,
        _ => true,
    };

    // A class of calls that nobody has made before waits like the others.
    private void JoinPauses(AdobeRateLimiter limiter, AdobeLimitKey key)
    {
        foreach (((AdobePauseScope scope, string service), PauseEnd pause) in _pauses)
        {
            TimeSpan left = pause.Length - time.GetElapsedTime(pause.Start);
            if (left > TimeSpan.Zero && (scope == AdobePauseScope.Organization || service == key.Service))
            {
                limiter.Pause(left, scope);
            }
        }
    }

    private readonly record struct PauseEnd(long Start, TimeSpan Length);
}
