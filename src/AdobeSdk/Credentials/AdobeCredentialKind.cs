namespace AdobeSdk;

/// <summary>What a token is had by.</summary>
public enum AdobeCredentialKind
{
    /// <summary>OAuth Server-to-Server: client id and client secret, exchanged at IMS.</summary>
    ClientSecret,

    /// <summary>A token that was obtained elsewhere and pasted. It cannot be renewed.</summary>
    AccessToken,

    /// <summary>Service Account (JWT): an assertion, signed with a private key and exchanged at IMS. Adobe retired it by 2026-03-01.</summary>
    ServiceAccount,

    /// <summary>A user who has signed in: the refresh token of an authorization code with PKCE, exchanged at IMS.</summary>
    User,
}
