using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.SignIn;

namespace AdobeSdk;

/// <summary>
/// Signs a user in: OAuth 2.0 authorization code with PKCE (Adobe's guide, user authentication). Programs on a desktop call
/// <see cref="SignInAsync"/>; web applications call <see cref="Begin"/>, send the browser to its address, and call
/// <see cref="CompleteAsync"/> when it has come back.
/// </summary>
public sealed class AdobeUserSignIn
{
    private readonly AdobeUserSignInOptions _options;
    private readonly ImsEndpoint _ims;
    private readonly TimeProvider _time;

    /// <summary>Prepares sign-ins.</summary>
    /// <param name="options">What users sign in to.</param>
    /// <param name="time">The time; the system's if left out.</param>
    /// <exception cref="ArgumentException">The options lack something; the message says what.</exception>
    public AdobeUserSignIn(AdobeUserSignInOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (CredentialText.Clean(options.ClientId) is null)
        {
            throw new ArgumentException("ClientId is missing: copy it from the project's user authentication credential in the Developer Console.", nameof(options));
        }

        if (options.RedirectUri is not { IsAbsoluteUri: true })
        {
            throw new ArgumentException("RedirectUri must be one of the credential's redirect URIs, such as https://app.example.com/callback.", nameof(options));
        }

        try
        {
            AdobeOptions emulated = new() { Emulator = options.Emulator };

            // Another host than IMS's own is named by code here, and not by a line of configuration.
            _ims = ImsEndpoint.Of(options.ImsBaseAddress, EmulatorAddress.Find(emulated, EnvironmentVariables.Process), options.ImsBaseAddress is { IsAbsoluteUri: true } ims ? [ims.Authority] : []);
        }
        catch (FormatException e)
        {
            throw new ArgumentException(e.Message, nameof(options));
        }

        _options = options;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Whether <see cref="SignInAsync"/> can wait for the browser: the redirect URI is plain http to this machine.</summary>
    public bool CanListen => LoopbackListener.CanListenOn(_options.RedirectUri);

    /// <summary>Begins a sign-in.</summary>
    public AdobeSignInRequest Begin()
    {
        string state = Pkce.Random();
        string verifier = Pkce.Random();
        (string Name, string Value)[] query =
        [
            ("client_id", _options.ClientId.Trim()),
            ("redirect_uri", _options.RedirectUri.OriginalString),
            ("scope", _options.Scopes.ToString()),
            ("state", state),
            ("response_type", "code"),
            ("code_challenge", Pkce.Challenge(verifier)),
            ("code_challenge_method", "S256"),
        ];
        string text = string.Join('&', query.Select(static part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
        return new(new($"{_ims.Authorize}?{text}"), state, verifier);
    }

    /// <summary>Exchanges what the browser has brought back for tokens.</summary>
    /// <param name="request">What <see cref="Begin"/> returned for this user.</param>
    /// <param name="redirected">The whole address that the browser was sent back to.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="AdobeAuthenticationException">The user or IMS said no, or the answer is not this sign-in's; the message says which.</exception>
    public async Task<AdobeUserTokens> CompleteAsync(AdobeSignInRequest request, Uri redirected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(redirected);
        AuthorizationCode code = new(new Secret(RedirectedAddress.Code(redirected, request)), new Secret(request.CodeVerifier));
        ImsGrant grant = new(_options.ClientId.Trim(), CredentialText.AsSecret(_options.ClientSecret), OrganizationId: null, _options.Scopes) { Code = code };
        DateTimeOffset start = _time.GetUtcNow();
        TokenAnswer answer = await new ImsTokenClient(_ims, ImsTransport.Shared, _time).RequestAsync(grant).WaitAsync(cancellationToken).ConfigureAwait(false);
        return answer.Failure is { } failure ? throw failure.ToException() : new(new UserSignIn(grant.ClientId, _options.ImsBaseAddress)
        {
            UserId = AccessTokenClaims.Read(answer.Token!).UserId,
            Scopes = _options.Scopes,
            RefreshToken = CredentialText.AsSecret(answer.RefreshToken),
            AccessToken = new Secret(answer.Token!),
            IssuedAt = start,
            ExpiresAt = start + answer.Lifetime!.Value,
        });
    }

    /// <summary>Signs a user of this machine in: opens the browser and waits for it to come back to the loopback address.</summary>
    /// <param name="openBrowser">Opens the address in the user's browser, or shows it to the user.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The redirect URI is not an http address of this machine.</exception>
    /// <exception cref="AdobeAuthenticationException">The user or IMS said no; the message says which.</exception>
    public async Task<AdobeUserTokens> SignInAsync(Func<Uri, CancellationToken, Task> openBrowser, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(openBrowser);
        if (!CanListen)
        {
            throw new InvalidOperationException($"The browser will come back to {_options.RedirectUri}, where this program cannot listen: use Begin and CompleteAsync, or a redirect URI such as http://127.0.0.1:8400/.");
        }

        using LoopbackListener listener = new(_options.RedirectUri);
        AdobeSignInRequest request = Begin();

        // Listened from here on: what opens the browser may stay with it until it has come back.
        Task<Uri> back = listener.WaitAsync(cancellationToken);
        await openBrowser(request.Address, cancellationToken).ConfigureAwait(false);
        return await CompleteAsync(request, await back.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }
}
