namespace AdobeSdk;

/// <summary>What a token of IMS is for.</summary>
public enum ImsTokenType
{
    /// <summary>Goes with requests: <c>access_token</c>.</summary>
    AccessToken,

    /// <summary>Further access tokens are had for it: <c>refresh_token</c>.</summary>
    RefreshToken,

    /// <summary>Belongs to a device: <c>device_token</c>.</summary>
    DeviceToken,

    /// <summary>Brought back by a browser, exchanged once: <c>authorization_code</c>.</summary>
    AuthorizationCode,

    /// <summary>Belongs to a service: <c>service_token</c>.</summary>
    ServiceToken,
}
