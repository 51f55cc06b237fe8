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
        Credentials.AccessToken?.Fingerprint ?? Credentials.ServiceAccount?.TechnicalAccountId ?? Credentials.UserId ?? Credentials.RefreshToken?.Fingerprint,
        Asked,
        ImsGrant.FingerprintOf(Credentials),
        Clock,
        Store);

    // A Service Account's token is good for what its metascopes say, a user's for what the user has consented to, whatever
    // an API asks for: one serves all.
    private ScopeSet Asked => Credentials.Kind switch
    {
        AdobeCredentialKind.ServiceAccount => Credentials.ServiceAccount!.MetaScopes,
        AdobeCredentialKind.User => ScopeSet.Empty,
        _ => Scopes,
    };

    /// <summary>Where its tokens come from.</summary>
    public ITokenIssuer CreateIssuer(HttpMessageInvoker http, ILogger logger)
    {
        ITokenIssuer? ims = Credentials.RefreshToken is { } refreshToken ? CreateUserIssuer(refreshToken, http, logger)
            : Credentials.ClientSecret is { } secret ? CreateIssuer(secret, http, logger)
            : null;
        return Credentials.AccessToken is null ? ims! : new PastedTokenIssuer(Credentials, ims, Clock.Time);
    }

    private ITokenIssuer CreateIssuer(Secret secret, HttpMessageInvoker http, ILogger logger)
    {
        ImsGrant grant = new(Credentials.ClientId, secret, Credentials.OrganizationId, Asked) { ServiceAccount = Credentials.ServiceAccount };
        ClientSecretIssuer ims = new(new ImsTokenClient(Endpoint, http, Clock.Time), grant, new RefusalMemory(Endpoint, Clock));
        return Store is null ? ims : new SharedTokenIssuer(ims, Store, SharedTokenKey.Of(Endpoint, grant), Clock.Time, logger);
    }

    // Processes share a user's tokens by the file that they are kept in.
    private UserTokenIssuer CreateUserIssuer(Secret refreshToken, HttpMessageInvoker http, ILogger logger) => new(
        new ImsTokenClient(Endpoint, http, Clock.Time),
        new ImsGrant(Credentials.ClientId, Credentials.ClientSecret, OrganizationId: null, Asked) { RefreshToken = refreshToken },
        Credentials.UserId,
        Credentials.UserFile,
        Clock.Time,
        logger);
}
