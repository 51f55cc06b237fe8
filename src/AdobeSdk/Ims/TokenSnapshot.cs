using System.Diagnostics;

namespace AdobeSdk.Ims;

/// <summary>A token as every request reads it, with the finished header value. Times are of <see cref="MonotonicClock"/>.</summary>
/// <param name="token">The access token.</param>
/// <param name="refreshAt">From when on a new one is fetched in the background.</param>
/// <param name="expiresAt">From when on it is not used any more.</param>
/// <param name="expires">The same as <paramref name="expiresAt"/>, as a date, if it is known.</param>
[DebuggerDisplay("token until {Expires}")]
internal sealed class TokenSnapshot(string token, long refreshAt, long expiresAt, DateTimeOffset? expires)
{
    private const double RestingShare = 0.9;

    private volatile bool _rests;
    private Timer? _alarm;

    /// <summary>The value of the <c>Authorization</c> header.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Authorization { get; } = "Bearer " + token;

    /// <summary>The access token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Token { get; } = token;

    /// <summary>From when on a new one is fetched in the background.</summary>
    public long RefreshAt { get; } = refreshAt;

    /// <summary>From when on it is not used any more.</summary>
    public long ExpiresAt { get; } = expiresAt;

    /// <summary>When it runs out, if that is known.</summary>
    public DateTimeOffset? Expires { get; } = expires;

    /// <summary>Whether nothing is due for a while, so that requests need not look at the clock: that would take as long as the rest of reading a token.</summary>
    public bool Rests => _rests;

    /// <summary>
    /// Lets it rest for most of the time until it is due; from then on the clock decides, so an alarm may be late by a tenth
    /// of that time. Another clock than the system's need not agree with a timer, and is looked at by every request.
    /// </summary>
    public void Rest(MonotonicClock clock)
    {
        double wait = RestingShare * ((double)RefreshAt - clock.Now);
        if (!clock.IsSystem || wait < 1)
        {
            return;
        }

        _rests = true;
        if (RefreshAt < long.MaxValue)
        {
            // Weakly, so that a token which has been replaced is not kept by its alarm.
            _alarm = new(static snapshot => Wake((WeakReference<TokenSnapshot>)snapshot!), new WeakReference<TokenSnapshot>(this), (long)wait, Timeout.Infinite);
        }
    }

    /// <summary>The same token, to be replaced in the background as soon as it is used.</summary>
    public TokenSnapshot Due() => new(Token, long.MinValue, ExpiresAt, Expires);

    private static void Wake(WeakReference<TokenSnapshot> snapshot)
    {
        if (snapshot.TryGetTarget(out TokenSnapshot? token))
        {
            token._rests = false;
            token._alarm?.Dispose();
        }
    }
}
