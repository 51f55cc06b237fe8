using System.Diagnostics;

namespace AdobeSdk.Credentials;

/// <summary>What is left of a user's sign-in.</summary>
/// <param name="ClientId">The client that the user has signed in to.</param>
/// <param name="Ims">The IMS that the tokens are of: they are sent to no other.</param>
[DebuggerDisplay("user of client {ClientId}")]
internal sealed record UserSignIn(string ClientId, Uri Ims)
{
    /// <summary>The user, if IMS has said.</summary>
    public string? UserId { get; init; }

    /// <summary>What the user has consented to.</summary>
    public ScopeSet Scopes { get; init; } = ScopeSet.Empty;

    /// <summary>What new tokens are had for; <see langword="null"/> without the scope <c>offline_access</c>.</summary>
    public Secret? RefreshToken { get; init; }

    /// <summary>The token as of the last renewal.</summary>
    public Secret? AccessToken { get; init; }

    /// <summary>When that was asked for.</summary>
    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>When it runs out.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
