using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>An access token as processes share it; see <see cref="IAdobeTokenStore"/>.</summary>
/// <param name="accessToken">The token.</param>
/// <param name="issuedAt">When IMS was asked for it.</param>
/// <param name="expiresAt">When it runs out.</param>
[DebuggerDisplay("stored token until {ExpiresAt}")]
public sealed class AdobeStoredToken(string accessToken, DateTimeOffset issuedAt, DateTimeOffset expiresAt)
{
    /// <summary>The token itself. A secret; serialisers leave it out, a store writes it on purpose and encrypted.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string AccessToken { get; } = accessToken ?? throw new ArgumentNullException(nameof(accessToken));

    /// <summary>When IMS was asked for it.</summary>
    public DateTimeOffset IssuedAt { get; } = issuedAt;

    /// <summary>When it runs out.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>Never the token.</summary>
    public override string ToString() => $"AdobeStoredToken {{ IssuedAt = {IssuedAt:u}, ExpiresAt = {ExpiresAt:u} }}";
}
