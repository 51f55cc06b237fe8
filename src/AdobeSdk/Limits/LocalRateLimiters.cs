namespace AdobeSdk.Limits;

/// <summary>Limiters that count for this process alone.</summary>
/// <param name="time">The clock.</param>
internal sealed class LocalRateLimiters(TimeProvider time) : IAdobeRateLimiterFactory
{
    /// <inheritdoc/>
    public AdobeRateLimiter Create(AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows) => new SlidingLogRateLimiter(windows, time);
}
