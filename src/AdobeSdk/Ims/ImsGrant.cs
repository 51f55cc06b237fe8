using System.Diagnostics;
using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>What a request for a token says: who asks, and for what.</summary>
/// <param name="ClientId">The client id.</param>
/// <param name="ClientSecret">The client secret.</param>
/// <param name="OrganizationId">The organisation, if it is to be sent.</param>
/// <param name="Scopes">All scopes, base and own.</param>
[DebuggerDisplay("client {ClientId}")]
internal sealed record ImsGrant(string ClientId, Secret ClientSecret, string? OrganizationId, ScopeSet Scopes)
{
    /// <summary>The Service Account that the client has instead of scopes, if it is a JWT credential.</summary>
    public ServiceAccount? ServiceAccount { get; init; }

    /// <summary>Tells secrets apart, a private key included, within this process.</summary>
    public string Fingerprint => FingerprintOf(ClientSecret, ServiceAccount);

    /// <summary>The same for credentials that may lack a secret.</summary>
    public static string? FingerprintOf(AdobeCredentials credentials) =>
        credentials.ClientSecret is { } secret ? FingerprintOf(secret, credentials.ServiceAccount) : null;

    /// <summary>The form fields of a Service Account, in a stable order.</summary>
    /// <param name="assertion">The signed assertion.</param>
    public IEnumerable<KeyValuePair<string, string>> Fields(string assertion) =>
    [
        new("client_id", ClientId),
        new("client_secret", ClientSecret.Reveal()),
        new("jwt_token", assertion),
    ];

    /// <summary>The form fields of client credentials, in a stable order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        yield return new("grant_type", "client_credentials");
        yield return new("client_id", ClientId);
        yield return new("client_secret", ClientSecret.Reveal());
        yield return new("scope", Scopes.ToString());
        if (OrganizationId is not null)
        {
            yield return new("org_id", OrganizationId);
        }
    }

    private static string FingerprintOf(Secret secret, ServiceAccount? account) =>
        account is null ? secret.Fingerprint : $"{secret.Fingerprint}/{account.PrivateKey.Fingerprint}";
}
