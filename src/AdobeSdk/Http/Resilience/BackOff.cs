namespace AdobeSdk.Http.Resilience;

/// <summary>How long to pause before a repeat.</summary>
internal static class BackOff
{
    /// <summary>
    /// What Adobe asked for, if it did, else a pause that doubles; both with jitter, so that clients which failed together do
    /// not come back together. <see langword="null"/>: Adobe asks for more than the options allow.
    /// </summary>
    /// <param name="options">First and longest pause.</param>
    /// <param name="repeat">Which repeat, from 0.</param>
    /// <param name="retryAfter">What Adobe asked for.</param>
    public static TimeSpan? Delay(AdobeRetryOptions options, int repeat, TimeSpan? retryAfter)
    {
        if (retryAfter > options.MaxDelay)
        {
            return null;
        }

        if (retryAfter > TimeSpan.Zero)
        {
            return retryAfter.Value + (options.BaseDelay * (Random.Shared.NextDouble() / 4));
        }

        double doubled = options.BaseDelay.TotalSeconds * Math.Pow(2, repeat);
        double jittered = doubled * (0.5 + (Random.Shared.NextDouble() / 2));
        return TimeSpan.FromSeconds(Math.Min(jittered, options.MaxDelay.TotalSeconds));
    }
}
