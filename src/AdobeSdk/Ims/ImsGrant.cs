using System.Diagnostics;
using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>What a request for a token says: who asks, and for what.</summary>
/// <param name="ClientId">The client id.</param>
/// <param name="ClientSecret">The client secret; <see langword="null"/> for a public client, whose users sign in without one.</param>
/// <param name="OrganizationId">The organisation, if it is to be sent.</param>
/// <param name="Scopes">All scopes, base and own.</param>
[DebuggerDisplay("client {ClientId}")]
internal sealed record ImsGrant(string ClientId, Secret? ClientSecret, string? OrganizationId, ScopeSet Scopes)
{
    /// <summary>The Service Account that the client has instead of scopes, if it is a JWT credential.</summary>
    public ServiceAccount? ServiceAccount { get; init; }

    /// <summary>What a user's sign-in has left, if the token is a user's.</summary>
    public Secret? RefreshToken { get; init; }

    /// <summary>What a user's sign-in has just brought, to be exchanged once.</summary>
    public AuthorizationCode? Code { get; init; }

    /// <summary>Whether the token is a user's and not the application's own.</summary>
    public bool IsUsers => RefreshToken is not null || Code is not null;

    /// <summary>Tells secrets apart, a private key included, within this process.</summary>
    public string Fingerprint => FingerprintOf(ClientSecret, ServiceAccount, RefreshToken ?? Code?.Value);

    /// <summary>What is to be said after a failure that may pass.</summary>
    public string Outlook => Code is null ? "Asked again by and by" : "Sign in again later";

    /// <summary>Everything that an answer may echo and no message may hold.</summary>
    public IEnumerable<Secret> Secrets => new[] { ClientSecret, RefreshToken, Code?.Value, Code?.Verifier }.OfType<Secret>();

    /// <summary>The same for credentials that may lack a secret.</summary>
    public static string? FingerprintOf(AdobeCredentials credentials) =>
        credentials.ClientSecret is null && credentials.RefreshToken is null ? null : FingerprintOf(credentials.ClientSecret, credentials.ServiceAccount, credentials.RefreshToken);

    /// <summary>The form fields of a Service Account, in a stable order.</summary>
    /// <param name="assertion">The signed assertion.</param>
    public IEnumerable<KeyValuePair<string, string>> Fields(string assertion) =>
    [
        new("client_id", ClientId),
        new("client_secret", ClientSecret!.Reveal()),
        new("jwt_token", assertion),
    ];

    /// <summary>The form fields of every other grant, in a stable order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        yield return new("grant_type", RefreshToken is not null ? "refresh_token" : Code is not null ? "authorization_code" : "client_credentials");
        yield return new("client_id", ClientId);
        if (ClientSecret is not null)
        {
            yield return new("client_secret", ClientSecret.Reveal());
        }

        if (RefreshToken is not null)
        {
            yield return new("refresh_token", RefreshToken.Reveal());
            yield break;
        }

        if (Code is not null)
        {
            yield return new("code", Code.Value.Reveal());
            yield return new("code_verifier", Code.Verifier.Reveal());
            yield break;
        }

        yield return new("scope", Scopes.ToString());
        if (OrganizationId is not null)
        {
            yield return new("org_id", OrganizationId);
        }
    }

    private static string FingerprintOf(Secret? secret, ServiceAccount? account, Secret? user) =>
        string.Join('/', new[] { secret, account?.PrivateKey, user }.OfType<Secret>().Select(static part => part.Fingerprint));
}
