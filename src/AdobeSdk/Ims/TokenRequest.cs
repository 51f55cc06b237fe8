using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>What a token source is made from.</summary>
/// <param name="Credentials">Who asks.</param>
/// <param name="Endpoint">Where.</param>
/// <param name="Scopes">For what: base scopes and the API's own.</param>
/// <param name="Clock">The time.</param>
internal sealed record TokenRequest(AdobeCredentials Credentials, ImsEndpoint Endpoint, ScopeSet Scopes, MonotonicClock Clock)
{
    /// <summary>Who shares the source.</summary>
    public TokenKey Key => new(
        Endpoint.Token,
        Credentials.Kind,
        Credentials.ClientId,
        Credentials.OrganizationId,
        Credentials.AccessToken?.Fingerprint,
        Scopes,
        Credentials.ClientSecret?.Fingerprint,
        Clock);

    /// <summary>Where its tokens come from.</summary>
    public ITokenIssuer CreateIssuer(HttpMessageInvoker http)
    {
        ITokenIssuer? ims = Credentials.ClientSecret is { } secret
            ? new ClientSecretIssuer(
                new ImsClient(Endpoint, http, Clock.Time),
                new ImsGrant(Credentials.ClientId, secret, Credentials.OrganizationId, Scopes),
                new RefusalMemory(Endpoint, Clock))
            : null;
        return Credentials.AccessToken is null ? ims! : new PastedTokenIssuer(Credentials, ims, Clock.Time);
    }
}
