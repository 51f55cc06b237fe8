using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>An access token and when it runs out.</summary>
/// <param name="value">The token.</param>
/// <param name="expiresAt">When it runs out, if that is known.</param>
[DebuggerDisplay("access token until {ExpiresAt}")]
public sealed class AdobeAccessToken(string value, DateTimeOffset? expiresAt)
{
    /// <summary>The token itself: what goes behind <c>Bearer</c>. A secret; serialisers leave it out.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; } = value;

    /// <summary>When it runs out; <see langword="null"/> for a pasted token that does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; } = expiresAt;

    /// <summary>Never the token.</summary>
    public override string ToString() => $"AdobeAccessToken {{ ExpiresAt = {(ExpiresAt is { } at ? at.ToString("u") : "unknown")} }}";
}
