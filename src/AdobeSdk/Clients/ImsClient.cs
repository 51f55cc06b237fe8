using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Clients;
using AdobeSdk.Identity;
using AdobeSdk.Ims;

namespace AdobeSdk;

/// <summary>IMS as a client: see <see cref="IImsClient"/>, which <c>AddAdobe</c> registers.</summary>
public sealed class ImsClient : IImsClient, IDisposable
{
    private readonly AdobeTenant _tenant;
    private readonly ImsCalls _calls;
    private readonly bool _owned;

    internal ImsClient(AdobeTenant tenant, bool owned)
    {
        _tenant = tenant;
        _calls = new ImsCalls(tenant.Ims, ImsTransport.Shared, tenant.Time);
        _owned = owned;
    }

    /// <summary>Makes a client from its options alone: no configuration, no environment.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options lack something; every message says what.</exception>
    public static ImsClient Create(AdobeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(AdobeTenant.Create(options, []), owned: true);
    }

    /// <inheritdoc/>
    public Task<ImsTokenValidation> ValidateAsync(string token, ImsTokenType type = ImsTokenType.AccessToken, CancellationToken cancellationToken = default)
    {
        HttpRequestMessage request = Post("/ims/validate_token/v1", token, ("type", NameOf(type)), ("client_id", ClientId), ("token", token));
        request.Headers.TryAddWithoutValidation("X-IMS-ClientId", ClientId);
        return ReadAsync(request, ImsJson.Default.ImsTokenValidation, cancellationToken, token);
    }

    /// <inheritdoc/>
    public Task InvalidateAsync(string token, ImsTokenType type = ImsTokenType.AccessToken, bool cascading = false, CancellationToken cancellationToken = default)
    {
        HttpRequestMessage request = Post(
            "/ims/invalidate_token/v2",
            token,
            ("token_type", NameOf(type)),
            ("token", token),
            ("client_id", ClientId),
            ("cascading", cascading ? "all" : null),
            ("client_secret", type is ImsTokenType.ServiceToken ? Secret : null));
        request.Headers.TryAddWithoutValidation("X-IMS-ClientId", ClientId);
        return _calls.SendAsync(request, cancellationToken, token, Secret);
    }

    /// <inheritdoc/>
    public Task RevokeAsync(string token, CancellationToken cancellationToken = default)
    {
        HttpRequestMessage request = Post(Secret is null ? $"/ims/revoke?client_id={Uri.EscapeDataString(ClientId)}" : "/ims/revoke", token, ("token", token));
        string? basic = null;
        if (Secret is { } secret)
        {
            string pair = $"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(secret)}";
            basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", basic);
        }

        return _calls.SendAsync(request, cancellationToken, token, Secret, basic);
    }

    /// <inheritdoc/>
    public Task<ImsUserInfo> GetUserInfoAsync(string accessToken, CancellationToken cancellationToken = default) =>
        ReadAsync(Get($"/ims/userinfo/v2?client_id={Uri.EscapeDataString(ClientId)}", accessToken), ImsJson.Default.ImsUserInfo, cancellationToken, accessToken);

    /// <inheritdoc/>
    public Task<JsonElement> GetProfileAsync(string accessToken, CancellationToken cancellationToken = default) =>
        ReadAsync(Get($"/ims/profile/v1?client_id={Uri.EscapeDataString(ClientId)}", accessToken), ImsOwnJson.Default.JsonElement, cancellationToken, accessToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImsOrganization>> GetOrganizationsAsync(string accessToken, CancellationToken cancellationToken = default) =>
        ReadAsync(Get($"/ims/organizations/v6?client_id={Uri.EscapeDataString(ClientId)}", accessToken), ImsOwnJson.Default.IReadOnlyListImsOrganization, cancellationToken, accessToken);

    /// <inheritdoc/>
    public Task<ImsMetadata> GetMetadataAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(new HttpRequestMessage(HttpMethod.Get, _calls.At("/ims/.well-known/openid-configuration")), ImsJson.Default.ImsMetadata, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImsKey>> GetKeysAsync(CancellationToken cancellationToken = default)
    {
        HttpRequestMessage request = new(HttpMethod.Get, _calls.At("/ims/keys"));
        return (await ReadAsync(request, ImsJson.Default.ImsKeySet, cancellationToken).ConfigureAwait(false)).Keys ?? [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_owned)
        {
            _tenant.Dispose();
        }
    }

    private string ClientId => _tenant.Credentials.ClientId;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? Secret => _tenant.Credentials.ClientSecret?.Reveal();

    private static string NameOf(ImsTokenType type) => type switch
    {
        ImsTokenType.AccessToken => "access_token",
        ImsTokenType.RefreshToken => "refresh_token",
        ImsTokenType.DeviceToken => "device_token",
        ImsTokenType.AuthorizationCode => "authorization_code",
        ImsTokenType.ServiceToken => "service_token",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such kind of token."),
    };

    private HttpRequestMessage Post(string path, string token, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        List<KeyValuePair<string, string>> form = [];
        foreach ((string name, string? value) in fields)
        {
            if (value is not null)
            {
                form.Add(new(name, value));
            }
        }

        return new(HttpMethod.Post, _calls.At(path)) { Content = new FormUrlEncodedContent(form) };
    }

    private HttpRequestMessage Get(string path, string accessToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessToken);
        HttpRequestMessage request = new(HttpMethod.Get, _calls.At(path));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {accessToken}");
        return request;
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken, params string?[] secrets)
    {
        byte[] body = await _calls.SendAsync(request, cancellationToken, secrets).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new AdobeAuthenticationException($"IMS answered {request.RequestUri!.AbsolutePath} with something that cannot be read: see whether Adobe:ImsBaseAddress is right and no proxy answers in its place.") { IsTransient = true };
        }
    }
}
