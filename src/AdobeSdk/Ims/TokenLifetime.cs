using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>
/// How long a token lives. <c>/ims/token/v3</c> documents seconds, older endpoints of IMS send milliseconds, and the
/// token's own claims are in milliseconds: so the figure is checked before it is believed.
/// </summary>
internal static class TokenLifetime
{
    // Read as seconds this is over eleven days, where Adobe's tokens live one.
    private const double MoreThanAnySeconds = 1_000_000;

    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(1);

    /// <summary>What no token is believed to outlive.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(30);

    /// <summary>Reads <c>expires_in</c>; <see langword="null"/> if it makes no sense.</summary>
    /// <param name="expiresIn">The figure; <see langword="null"/> if the answer had none.</param>
    /// <param name="token">The token that it belongs to.</param>
    /// <param name="inMilliseconds">Whether the endpoint is one of those that send milliseconds.</param>
    public static TimeSpan? Read(double? expiresIn, string token, bool inMilliseconds = false)
    {
        TimeSpan? claimed = AccessTokenClaims.Read(token).Lifetime;
        if (expiresIn is not { } figure)
        {
            return claimed is null || claimed < Longest ? claimed : Longest;
        }

        if (!double.IsFinite(figure) || figure <= 0)
        {
            return null;
        }

        // A token handed out again may have less than its whole life left, but never more.
        bool milliseconds = inMilliseconds || figure > MoreThanAnySeconds || (claimed is { } whole && figure > (whole + s_tolerance).TotalSeconds);
        double seconds = milliseconds ? figure / 1000 : figure;
        return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
    }
}
