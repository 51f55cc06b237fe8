using AdobeSdk.Credentials;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>What a token source is made from.</summary>
/// <param name="Credentials">Who asks.</param>
/// <param name="Endpoint">Where.</param>
/// <param name="Scopes">For what: base scopes and the API's own.</param>
/// <param name="Clock">The time.</param>
/// <param name="Store">Where processes share tokens, if they do.</param>
internal sealed record TokenRequest(
    AdobeCredentials Credentials, ImsEndpoint Endpoint, ScopeSet Scopes, MonotonicClock Clock, IAdobeTokenStore? Store = null)
{
    /// <summary>Who shares the source.</summary>
    public TokenKey Key => new(
        Endpoint.Token,
        Credentials.Kind,
        Credentials.ClientId,
        Credentials.OrganizationId,
        Credentials.AccessToken?.Fingerprint ?? Credentials.ServiceAccount?.TechnicalAccountId,
        Asked,
        ImsGrant.FingerprintOf(Credentials),
        Clock,
        Store);

    // A Service Account's token is good for what its metascopes say, whatever an API asks for: one serves all.
    private ScopeSet Asked => Credentials.Kind is AdobeCredentialKind.ServiceAccount ? Credentials.ServiceAccount!.MetaScopes : Scopes;

    /// <summary>Where its tokens come from.</summary>
    public ITokenIssuer CreateIssuer(HttpMessageInvoker http, ILogger logger)
    {
        ITokenIssuer? ims = Credentials.ClientSecret is { } secret ? CreateIssuer(secret, http, logger) : null;
        return Credentials.AccessToken is null ? ims! : new PastedTokenIssuer(Credentials, ims, Clock.Time);
    }

    private ITokenIssuer CreateIssuer(Secret secret, HttpMessageInvoker http, ILogger logger)
    {
        ImsGrant grant = new(Credentials.ClientId, secret, Credentials.OrganizationId, Asked) { ServiceAccount = Credentials.ServiceAccount };
        ClientSecretIssuer ims = new(new ImsClient(Endpoint, http, Clock.Time), grant, new RefusalMemory(Endpoint, Clock));
        return Store is null ? ims : new SharedTokenIssuer(ims, Store, SharedTokenKey.Of(Endpoint, grant), Clock.Time, logger);
    }
}
