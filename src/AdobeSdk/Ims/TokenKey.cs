using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>Who a token belongs to and what it is good for. Whoever agrees in all of it shares one token; nobody else does.</summary>
/// <param name="Ims">The IMS host, or the emulator in its place.</param>
/// <param name="Grant">What the token is had by.</param>
/// <param name="ClientId">The client.</param>
/// <param name="OrganizationId">The organisation.</param>
/// <param name="Subject">Whose token it is: a technical account, or the fingerprint of a token that was pasted.</param>
/// <param name="Scopes">Base scopes and the API's own.</param>
/// <param name="Fingerprint">Of the secret, and of the private key where there is one: who does not know it gets no token by naming the client.</param>
/// <param name="Clock">The time that tokens run out by.</param>
/// <param name="Store">Where the token is shared with other processes.</param>
internal sealed record TokenKey(
    Uri Ims,
    AdobeCredentialKind Grant,
    string ClientId,
    string? OrganizationId,
    string? Subject,
    ScopeSet Scopes,
    string? Fingerprint,
    MonotonicClock Clock,
    IAdobeTokenStore? Store)
{
    /// <summary>Whether a token of <paramref name="other"/> is good for this one too: the same identity with a new secret.</summary>
    public bool IsRotationOf(TokenKey other) => this == other with { Fingerprint = Fingerprint };

    /// <summary>For logs.</summary>
    public override string ToString() => $"client {ClientId} ({Scopes})";
}
