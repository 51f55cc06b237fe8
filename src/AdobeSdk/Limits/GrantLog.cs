namespace AdobeSdk.Limits;

/// <summary>
/// When the last permits were granted, and so when the next may be: the log behind a sliding window. A permit may be granted
/// as soon as the one that is a whole window's permits older has left the window; each window is one look into a ring.
/// Moments are counted from the limiter's start.
/// </summary>
internal sealed class GrantLog
{
    private readonly AdobeLimitWindow[] _windows;
    private readonly TimeSpan[] _ring;
    private long _count;

    public GrantLog(IReadOnlyList<AdobeLimitWindow> windows)
    {
        _windows = [.. windows];
        _ring = new TimeSpan[_windows.Length == 0 ? 1 : _windows.Max(window => window.Permits)];
    }

    private GrantLog(GrantLog other)
    {
        _windows = other._windows;
        _ring = (TimeSpan[])other._ring.Clone();
        _count = other._count;
    }

    /// <summary>The most permits that can ever be granted at once.</summary>
    public int Largest => _windows.Length == 0 ? int.MaxValue : _windows.Min(window => window.Permits);

    /// <summary>The earliest moment at which every window has room for so many permits.</summary>
    public TimeSpan Earliest(int permits)
    {
        TimeSpan earliest = TimeSpan.MinValue;
        foreach (AdobeLimitWindow window in _windows)
        {
            long leaving = _count + permits - 1 - window.Permits;
            if (leaving >= 0 && permits > 0)
            {
                TimeSpan free = _ring[leaving % _ring.Length] + window.Length;
                earliest = free > earliest ? free : earliest;
            }
        }

        return earliest;
    }

    /// <summary>Writes down that permits were granted.</summary>
    public void Add(int permits, TimeSpan now)
    {
        for (int i = 0; i < permits; i++)
        {
            _ring[_count++ % _ring.Length] = now;
        }
    }

    /// <summary>A copy to play the future on.</summary>
    public GrantLog Copy() => new(this);
}
