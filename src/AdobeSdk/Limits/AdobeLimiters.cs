using System.Collections.Concurrent;

namespace AdobeSdk.Limits;

/// <summary>
/// The limiters of one application: one for each organisation, service and class of call, shared by every client that
/// counts against the same limit.
/// </summary>
/// <param name="options">The limits.</param>
/// <param name="time">The clock.</param>
internal sealed class AdobeLimiters(AdobeLimitOptions options, TimeProvider time) : IDisposable
{
    /// <summary>
    /// Added to every window: a permit's call reaches Adobe a little later than it leaves, and one that was slow must not
    /// fall into one window with those that leave when its permit is free again. It costs less than a hundredth of the quota.
    /// </summary>
    private static readonly TimeSpan s_jitter = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<(string Organization, string Service, AdobeCallClass Class), SlidingLogRateLimiter> _limiters = new();

    /// <summary>The limiter, made when it is first asked for.</summary>
    /// <param name="organization">Whose limit it is: the organisation, or the client id where it is not known.</param>
    /// <param name="service">The service's host.</param>
    /// <param name="callClass">The class of the call.</param>
    public SlidingLogRateLimiter For(string organization, string service, AdobeCallClass callClass) =>
        _limiters.GetOrAdd((organization, service.ToLowerInvariant(), callClass), static (key, self) => self.Create(key.Service, key.Class), this);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SlidingLogRateLimiter limiter in _limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private SlidingLogRateLimiter Create(string service, AdobeCallClass callClass) =>
        new([.. LimitWindows.Of(options, service, callClass).Select(window => window with { Length = window.Length + s_jitter })], time);
}
