namespace AdobeSdk.Credentials;

/// <summary>What one place knows about the application's identity.</summary>
/// <param name="Name">The place, as messages call it: <c>options</c>, <c>configuration section 'Adobe'</c>, …</param>
internal sealed record CredentialSource(string Name)
{
    /// <summary>The client id.</summary>
    public string? ClientId { get; init; }

    /// <summary>The client secret.</summary>
    public Secret? ClientSecret { get; init; }

    /// <summary>A token that was obtained elsewhere.</summary>
    public Secret? AccessToken { get; init; }

    /// <summary>The organisation.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The technical account of a Service Account (JWT) credential.</summary>
    public string? TechnicalAccountId { get; init; }

    /// <summary>What such a credential claims: a comma-separated list.</summary>
    public string? MetaScopes { get; init; }

    /// <summary>What such a credential signs with: PKCS#8 PEM.</summary>
    public Secret? PrivateKey { get; init; }

    /// <summary>Whether it can be nothing but such a credential.</summary>
    public bool IsServiceAccount { get; init; }

    /// <summary>What a user's sign-in has left.</summary>
    public Secret? RefreshToken { get; init; }

    /// <summary>The user.</summary>
    public string? UserId { get; init; }

    /// <summary>Where the sign-in is kept.</summary>
    public UserFile? UserFile { get; init; }

    /// <summary>Whether a token can be had with what this place knows.</summary>
    public bool HasGrant => ClientSecret is not null || AccessToken is not null || RefreshToken is not null;

    /// <summary>The client that this place speaks of: the id it gives, else the one that its token was issued to.</summary>
    public string? Client => ClientId ?? (AccessToken is null ? null : AccessTokenClaims.Read(AccessToken.Reveal()).ClientId);
}
