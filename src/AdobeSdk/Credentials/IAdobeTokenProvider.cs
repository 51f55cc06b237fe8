namespace AdobeSdk;

/// <summary>
/// Gives out the access tokens that the clients use, for code that has to make a request of its own. The token is shared:
/// asking costs a call to IMS only when there is none.
/// </summary>
public interface IAdobeTokenProvider
{
    /// <summary>Which credentials are in use, and where they come from.</summary>
    AdobeCredentials Credentials { get; }

    /// <summary>The emulator that stands in for IMS and every API, wherever it was set; <see langword="null"/> for Adobe itself.</summary>
    Uri? Emulator { get; }

    /// <summary>A valid token.</summary>
    /// <param name="scopes">The API's own scopes; the base scopes of <see cref="AdobeOptions.Scopes"/> are added.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="AdobeAuthenticationException">There is none to be had.</exception>
    ValueTask<AdobeAccessToken> GetTokenAsync(ScopeSet scopes, CancellationToken cancellationToken = default);
}
