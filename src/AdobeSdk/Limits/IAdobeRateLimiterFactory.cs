namespace AdobeSdk;

/// <summary>
/// Makes the limiters that calls wait for. Register one to share an organisation's limits between processes; without it
/// each process counts for itself. The factory owns what it makes: limiters are in use for as long as it is.
/// </summary>
public interface IAdobeRateLimiterFactory
{
    /// <summary>Makes a limiter. It is asked once for each key and set of windows, by whichever call is the first; it must not wait for anything.</summary>
    /// <param name="key">What the limiter is for.</param>
    /// <param name="windows">Every window that must have room; none for calls without a limit, which only a pause holds back.</param>
    AdobeRateLimiter Create(AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows);
}
