namespace AdobeSdk.Ims;

/// <summary>
/// When a failing IMS is asked again: after half a second, then twice as long each time up to half a minute, with jitter,
/// or as long as IMS asked for. Guarded by the lock of the <see cref="TokenSource"/> it belongs to.
/// </summary>
internal sealed class RenewalPace
{
    private const double FirstStep = 500;
    private const double LongestStep = 30_000;

    private static readonly TimeSpan s_longestRetryAfter = TimeSpan.FromMinutes(10);

    private long _nextProbe = long.MinValue;
    private int _failures;

    /// <summary>From when on IMS may be asked; never, while it is being asked. Also read outside the lock.</summary>
    public long NextProbe => Volatile.Read(ref _nextProbe);

    /// <summary>Why the last attempt failed; <see langword="null"/> if it did not.</summary>
    public TokenFailure? Failure { get; private set; }

    /// <summary>IMS is being asked.</summary>
    public void Started() => Volatile.Write(ref _nextProbe, long.MaxValue);

    /// <summary>There is a token.</summary>
    /// <returns>0: IMS may be asked at any time.</returns>
    public long Succeeded()
    {
        _failures = 0;
        Failure = null;
        Volatile.Write(ref _nextProbe, long.MinValue);
        return 0;
    }

    /// <summary>There was none.</summary>
    /// <returns>How long, in milliseconds, IMS is left alone.</returns>
    public long Failed(TokenFailure failure, long now)
    {
        double step = Math.Min(LongestStep, FirstStep * Math.Pow(2, Math.Min(_failures++, 10)));
        double asked = Math.Min((failure.RetryAfter ?? TimeSpan.Zero).TotalMilliseconds, s_longestRetryAfter.TotalMilliseconds);
        long pause = (long)Math.Max(asked, step * (0.8 + (0.4 * Random.Shared.NextDouble())));
        Failure = failure;
        Volatile.Write(ref _nextProbe, now + pause);
        return pause;
    }
}
