using System.Net;
using AdobeSdk.Emulator;

namespace AdobeSdk.Tests.SignIn;

/// <summary>Users sign in at the emulator's IMS, which checks proofs and codes as RFC 6749 and RFC 7636 say.</summary>
public class UserSignInTests
{
    private static readonly Uri s_callback = new("https://app.example.com/callback");

    [Fact]
    public async Task A_desktop_program_opens_the_browser_and_is_told_by_it()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();

        AdobeUserTokens tokens = await SignIn(emulator, Browser.FreeLoopback()).SignInAsync(Browser.OpenAsync);

        Assert.EndsWith("@AdobeID", tokens.UserId, StringComparison.Ordinal);
        Assert.Equal(3, tokens.AccessToken.Value.Split('.').Length);
        Assert.NotNull(tokens.RefreshToken);
        Assert.True(tokens.AccessToken.ExpiresAt > DateTimeOffset.UtcNow.AddHours(23));
    }

    [Fact]
    public async Task What_else_asks_at_the_loopback_address_is_not_taken_for_the_browser()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        Uri back = Browser.FreeLoopback();
        using HttpClient other = new();

        AdobeUserTokens tokens = await SignIn(emulator, back).SignInAsync(async (address, cancellationToken) =>
        {
            _ = Task.Run(
                async () =>
                {
                    using HttpResponseMessage icon = await other.GetAsync(new Uri(back, "/favicon.ico"), cancellationToken);
                    Assert.Equal(HttpStatusCode.NotFound, icon.StatusCode);
                    await Browser.OpenAsync(address, cancellationToken);
                },
                cancellationToken);
            await Task.CompletedTask;
        });

        Assert.NotNull(tokens.RefreshToken);
    }

    [Fact]
    public async Task A_web_application_sends_the_browser_and_completes_what_it_brings_back()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Ims.SetClient(new("web", "secret+/&") { RedirectUris = [s_callback.OriginalString] });
        AdobeUserSignIn signIn = SignIn(emulator, s_callback, client: "web", secret: "secret+/&");

        AdobeSignInRequest request = signIn.Begin();
        Uri redirected = await Browser.RedirectedAsync(request.Address);
        AdobeUserTokens tokens = await signIn.CompleteAsync(request, redirected);

        Assert.StartsWith("https://app.example.com/callback?code=", redirected.AbsoluteUri, StringComparison.Ordinal);
        Assert.NotNull(tokens.RefreshToken);
        Assert.Contains("code_challenge_method=S256", request.Address.Query, StringComparison.Ordinal);
        Assert.DoesNotContain(request.CodeVerifier, request.Address.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", request.Address.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_applications_secret_is_needed_and_a_public_client_has_none()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Ims.SetClient(new("web", "secret"));
        emulator.Ims.SetClient(new("native", "unused") { IsPublic = true });

        Assert.StartsWith("IMS rejected the secret of client web, or misses one: not retried.", await FailureAsync(SignIn(emulator, s_callback, client: "web")), StringComparison.Ordinal);
        Assert.StartsWith("IMS rejected the secret of client web", await FailureAsync(SignIn(emulator, s_callback, client: "web", secret: "wrong")), StringComparison.Ordinal);
        AdobeUserSignIn native = SignIn(emulator, s_callback, client: "native");
        AdobeSignInRequest request = native.Begin();
        Assert.NotNull(await native.CompleteAsync(request, await Browser.RedirectedAsync(request.Address)));
    }

    [Fact]
    public async Task An_answer_to_another_sign_in_is_refused_before_IMS_is_asked()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        AdobeUserSignIn signIn = SignIn(emulator, s_callback);
        AdobeSignInRequest mine = signIn.Begin();
        Uri anothers = await Browser.RedirectedAsync(signIn.Begin().Address);

        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => signIn.CompleteAsync(mine, anothers));

        Assert.StartsWith("The browser came back with another sign-in's state, or none", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task A_code_is_good_once_and_only_for_who_asked_for_it()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        AdobeUserSignIn signIn = SignIn(emulator, s_callback);
        AdobeSignInRequest request = signIn.Begin();
        Uri redirected = await Browser.RedirectedAsync(request.Address);
        AdobeSignInRequest stolen = new(request.Address, request.State, new string('x', 43));

        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => signIn.CompleteAsync(stolen, redirected));
        AdobeAuthenticationException again = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => signIn.CompleteAsync(request, redirected));

        Assert.Equal("invalid_grant", e.ErrorCode);
        Assert.Equal("invalid_grant", again.ErrorCode);
        Assert.StartsWith("IMS did not take the authorization code of client desktop: not retried.", again.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(request.CodeVerifier, again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_does_not_consent_is_believed()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Ims.UserConsents = false;

        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(
            () => SignIn(emulator, Browser.FreeLoopback()).SignInAsync(Browser.OpenAsync));

        Assert.Equal("The user did not consent. IMS said access_denied.", e.Message);
        Assert.Equal("access_denied", e.ErrorCode);
    }

    [Fact]
    public async Task Without_offline_access_there_is_no_refresh_token()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();

        AdobeUserTokens tokens = await SignIn(emulator, Browser.FreeLoopback(), scopes: "openid,AdobeID").SignInAsync(Browser.OpenAsync);

        Assert.Null(tokens.RefreshToken);
        Assert.Equal("AdobeID,openid", tokens.Scopes.ToString());
    }

    [Theory]
    [InlineData("?error=invalid_scope&state=STATE", "IMS refused the scopes")]
    [InlineData("?error=login_required&state=STATE", "IMS cannot sign the user in without asking.")]
    [InlineData("?error=eyJhbGciOi.eyJhbGciOi.x&error_description=Bearer%20abc&state=STATE", "IMS did not sign the user in. IMS said … (…).")]
    [InlineData("?state=STATE", "The browser came back without an authorization code")]
    [InlineData("?code=1", "The browser came back with another sign-in's state, or none")]
    [InlineData("?code=1&state=x&state=STATE", "The browser came back with another sign-in's state, or none")]
    [InlineData("", "The browser came back with another sign-in's state, or none")]
    public async Task Whatever_the_browser_brings_back_is_explained(string query, string message)
    {
        AdobeUserSignIn signIn = new(new() { ClientId = "desktop", RedirectUri = s_callback });
        AdobeSignInRequest request = signIn.Begin();
        Uri redirected = new(s_callback + query.Replace("STATE", request.State, StringComparison.Ordinal));

        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => signIn.CompleteAsync(request, redirected));

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_cannot_work_are_refused_with_what_to_do()
    {
        Assert.StartsWith("ClientId is missing", Assert.Throws<ArgumentException>(() => new AdobeUserSignIn(new() { ClientId = " ", RedirectUri = s_callback })).Message, StringComparison.Ordinal);
        Assert.StartsWith("RedirectUri must be", Assert.Throws<ArgumentException>(() => new AdobeUserSignIn(new() { ClientId = "a", RedirectUri = new("/x", UriKind.Relative) })).Message, StringComparison.Ordinal);
        Assert.StartsWith("Adobe:ImsBaseAddress must be", Assert.Throws<ArgumentException>(() => new AdobeUserSignIn(new() { ClientId = "a", RedirectUri = s_callback, ImsBaseAddress = new("http://ims.example.com") })).Message, StringComparison.Ordinal);
        AdobeUserSignIn web = new(new() { ClientId = "a", RedirectUri = s_callback });
        Assert.StartsWith(
            "The browser will come back to https://app.example.com/callback, where this program cannot listen",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => web.SignInAsync(Browser.OpenAsync))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_shows_a_token_or_a_verifier_by_accident()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        AdobeUserSignIn signIn = SignIn(emulator, s_callback);
        AdobeSignInRequest request = signIn.Begin();
        AdobeUserTokens tokens = await signIn.CompleteAsync(request, await Browser.RedirectedAsync(request.Address));

        string shown = $"{request} {tokens} {System.Text.Json.JsonSerializer.Serialize(tokens)}";

        Assert.DoesNotContain(tokens.AccessToken.Value, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(tokens.RefreshToken!, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(request.CodeVerifier, shown, StringComparison.Ordinal);
    }

    private static AdobeUserSignIn SignIn(
        AdobeEmulator emulator, Uri redirectUri, string client = "desktop", string? secret = null, string scopes = "openid,AdobeID,offline_access") =>
        new(new() { ClientId = client, ClientSecret = secret, RedirectUri = redirectUri, Scopes = ScopeSet.Parse(scopes), Emulator = emulator.Address });

    private static async Task<string> FailureAsync(AdobeUserSignIn signIn)
    {
        AdobeSignInRequest request = signIn.Begin();
        Uri redirected = await Browser.RedirectedAsync(request.Address);
        return (await Assert.ThrowsAsync<AdobeAuthenticationException>(() => signIn.CompleteAsync(request, redirected))).Message;
    }
}
