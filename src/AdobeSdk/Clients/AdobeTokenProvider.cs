using AdobeSdk.Clients;
using AdobeSdk.Ims;

namespace AdobeSdk;

/// <summary>Access tokens without an API's client: see <see cref="IAdobeTokenProvider"/>, which <c>AddAdobe</c> registers.</summary>
public sealed class AdobeTokenProvider : IAdobeTokenProvider, IDisposable
{
    private readonly AdobeTenant _tenant;
    private readonly bool _owned;

    internal AdobeTokenProvider(AdobeTenant tenant, bool owned)
    {
        _tenant = tenant;
        _owned = owned;
    }

    /// <inheritdoc/>
    public AdobeCredentials Credentials => _tenant.Credentials;

    /// <inheritdoc/>
    public Uri? Emulator => _tenant.Emulator?.Address;

    /// <summary>Makes a provider from its options alone: no configuration, no environment.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options lack something; every message says what.</exception>
    public static AdobeTokenProvider Create(AdobeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(AdobeTenant.Create(options, []), owned: true);
    }

    /// <inheritdoc/>
    public async ValueTask<AdobeAccessToken> GetTokenAsync(ScopeSet scopes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        TokenSource source = _tenant.Tokens(scopes).Source;
        TokenSnapshot token = source.Current ?? await source.GetAsync(cancellationToken).ConfigureAwait(false);
        return new(token.Token, token.Expires);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_owned)
        {
            _tenant.Dispose();
        }
    }
}
