using System.Text.Json;

namespace AdobeSdk;

/// <summary>
/// IMS itself, apart from handing out tokens, which <see cref="IAdobeTokenProvider"/> does. <c>AddAdobe</c> registers it.
/// Every method throws <see cref="AdobeAuthenticationException"/> if IMS refuses, fails or cannot be reached.
/// </summary>
public interface IImsClient
{
    /// <summary>Asks whether a token is valid: <c>POST /ims/validate_token/v1</c>. An invalid one is an answer and no exception.</summary>
    /// <param name="token">The token.</param>
    /// <param name="type">What it is for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<ImsTokenValidation> ValidateAsync(string token, ImsTokenType type = ImsTokenType.AccessToken, CancellationToken cancellationToken = default);

    /// <summary>Makes a token invalid: <c>POST /ims/invalidate_token/v2</c>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="type">What it is for.</param>
    /// <param name="cascading">Whether whatever was had for it goes as well.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task InvalidateAsync(string token, ImsTokenType type = ImsTokenType.AccessToken, bool cascading = false, CancellationToken cancellationToken = default);

    /// <summary>Gives up a user's access or refresh token: <c>POST /ims/revoke</c>. Of a client's own tokens Adobe documents no revocation.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task RevokeAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Who a token's user is: <c>GET /ims/userinfo/v2</c>.</summary>
    /// <param name="accessToken">The user's token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<ImsUserInfo> GetUserInfoAsync(string accessToken, CancellationToken cancellationToken = default);

    /// <summary>The profile of a token's user: <c>GET /ims/profile/v1</c>. Adobe does not document its shape.</summary>
    /// <param name="accessToken">The user's token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<JsonElement> GetProfileAsync(string accessToken, CancellationToken cancellationToken = default);

    /// <summary>The organisations of a token's user: <c>GET /ims/organizations/v6</c>.</summary>
    /// <param name="accessToken">The user's token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<ImsOrganization>> GetOrganizationsAsync(string accessToken, CancellationToken cancellationToken = default);

    /// <summary>IMS's OpenID metadata: <c>GET /ims/.well-known/openid-configuration</c>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<ImsMetadata> GetMetadataAsync(CancellationToken cancellationToken = default);

    /// <summary>The keys that IMS signs with: <c>GET /ims/keys</c>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<ImsKey>> GetKeysAsync(CancellationToken cancellationToken = default);
}
