using System.Diagnostics;

namespace AdobeSdk.Ims;

/// <summary>A token as every request reads it: immutable, with the finished header value. Times are of <see cref="MonotonicClock"/>.</summary>
/// <param name="token">The access token.</param>
/// <param name="refreshAt">From when on a new one is fetched in the background.</param>
/// <param name="expiresAt">From when on it is not used any more.</param>
/// <param name="expires">The same as <paramref name="expiresAt"/>, as a date, if it is known.</param>
[DebuggerDisplay("token until {Expires}")]
internal sealed class TokenSnapshot(string token, long refreshAt, long expiresAt, DateTimeOffset? expires)
{
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

    /// <summary>The same token, to be replaced in the background as soon as it is used.</summary>
    public TokenSnapshot Due() => new(Token, long.MinValue, ExpiresAt, Expires);
}
