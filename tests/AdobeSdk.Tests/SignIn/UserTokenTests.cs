using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Emulator;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.SignIn;

/// <summary>What a sign-in has left keeps a program in tokens, across restarts and beside other processes.</summary>
public sealed class UserTokenTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly LogRecorder _log = new();
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"adobe-{Guid.NewGuid():n}.json");
    private AdobeEmulator _emulator = null!;
    private AdobeUserTokens _signedIn = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await AdobeEmulator.StartAsync(new() { Time = _time });
        AdobeUserSignIn signIn = new(new() { ClientId = "desktop", RedirectUri = Browser.FreeLoopback(), Emulator = _emulator.Address }, _time);
        _signedIn = await signIn.SignInAsync(Browser.OpenAsync);
        _signedIn.Save(_file);
    }

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_saved_sign_in_is_a_credential_and_its_token_is_used_while_it_is_fresh()
    {
        AdobeOptions options = new() { Emulator = _emulator.Address, User = { File = _file } };
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(options);

        AdobeAccessToken token = await tokens.GetTokenAsync(ScopeSet.Parse("lr_partner_apis"));

        Assert.Equal(_signedIn.AccessToken.Value, token.Value);
        Assert.Equal($"user of client desktop, from file '{_file}'", tokens.Credentials.ToString());
        Assert.Equal(AdobeCredentialKind.User, tokens.Credentials.Kind);
        Assert.Equal(1, _emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task A_users_sign_in_wins_over_the_applications_own_secret_which_goes_with_it()
    {
        AdobeOptions options = new() { ClientId = "desktop", ClientSecret = "of the web app", Emulator = _emulator.Address, User = { RefreshToken = _signedIn.RefreshToken } };
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(options);

        AdobeAccessToken token = await tokens.GetTokenAsync(ScopeSet.Empty);

        Assert.Equal(_signedIn.UserId, AccessTokenClaims.Read(token.Value).UserId);
        Assert.Equal("of the web app", tokens.Credentials.ClientSecret?.Reveal());
    }

    [Fact]
    public async Task The_token_is_renewed_with_the_refresh_token_and_both_are_kept()
    {
        UserTokenIssuer issuer = Issuer();
        _time.Advance(TimeSpan.FromHours(20));

        TokenAnswer answer = await issuer.IssueAsync(rejected: null);

        AdobeUserTokens kept = AdobeUserTokens.Load(_file);
        Assert.NotEqual(_signedIn.AccessToken.Value, answer.Token);
        Assert.Equal(answer.Token, kept.AccessToken.Value);
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromSeconds(86399), kept.AccessToken.ExpiresAt);
        Assert.NotEqual(_signedIn.RefreshToken, kept.RefreshToken);
        Assert.Equal(_signedIn.UserId, kept.UserId);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file));
        }
    }

    [Fact]
    public async Task Another_processs_newer_token_is_taken_over()
    {
        UserTokenIssuer here = Issuer();
        UserTokenIssuer there = Issuer();
        _time.Advance(TimeSpan.FromHours(20));

        TokenAnswer first = await there.IssueAsync(rejected: null);
        TokenAnswer second = await here.IssueAsync(rejected: null);

        Assert.Equal(first.Token, second.Token);
        Assert.True(second.IsShared);
        Assert.Equal(2, _emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task A_token_that_an_API_has_refused_is_not_taken_from_the_file_again()
    {
        UserTokenIssuer issuer = Issuer();
        string first = (await issuer.IssueAsync(rejected: null)).Token!;

        TokenAnswer second = await issuer.IssueAsync(rejected: first);

        Assert.NotEqual(first, second.Token);
        Assert.False(second.IsShared);
    }

    [Fact]
    public async Task When_another_user_signs_in_to_the_file_nobody_goes_on_as_that_user()
    {
        UserTokenIssuer issuer = Issuer();
        UserFile file = new(_file);
        file.Write(file.Read() with { UserId = "another@AdobeID", AccessToken = new Secret("anothers") });
        _time.Advance(TimeSpan.FromMinutes(1));

        TokenAnswer answer = await issuer.IssueAsync(rejected: null);

        Assert.NotEqual("anothers", answer.Token);
        Assert.Equal("anothers", AdobeUserTokens.Load(_file).AccessToken.Value);
    }

    [Fact]
    public async Task A_sign_in_that_has_ended_says_so_and_what_to_do()
    {
        _emulator.Ims.RevokeSignIns();
        _time.Advance(TimeSpan.FromHours(20));

        TokenAnswer answer = await Issuer().IssueAsync(rejected: null);

        Assert.False(answer.Failure!.IsTransient);
        Assert.StartsWith("The user's sign-in at client desktop has ended: not retried. It lasts 14 days", answer.Failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_signedIn.RefreshToken!, answer.Failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_any_more_is_logged_and_done_without()
    {
        UserTokenIssuer issuer = Issuer();
        await File.WriteAllTextAsync(_file, "{");

        TokenAnswer answer = await issuer.IssueAsync(rejected: null);

        Assert.NotNull(answer.Token);
        Assert.Contains("This process goes on with the tokens it has.", _log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(_signedIn.RefreshToken!, _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_refresh_token_that_nobody_keeps_is_warned_of()
    {
        ImsGrant grant = new("desktop", null, null, ScopeSet.Empty) { RefreshToken = new Secret(_signedIn.RefreshToken!) };
        UserTokenIssuer issuer = new(Ims(), grant, userId: null, file: null, _time, _log);

        await issuer.IssueAsync(rejected: null);

        Assert.Contains("IMS has replaced the refresh token of the user of client desktop", _log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "it is not JSON that a sign-in has written")]
    [InlineData("null", "it is empty")]
    [InlineData("{}", "it lacks the client, its IMS or the token")]
    [InlineData("""{"client_id":"a","ims":"https://ims-na1.adobelogin.com"}""", "it lacks the client, its IMS or the token")]
    [InlineData("""{"client_id":"a","ims":"https://evil.example","access_token":"x"}""", "the user signed in at evil.example, but Adobe:ImsBaseAddress is ims-na1.adobelogin.com")]
    [InlineData("""{"client_id":"a","ims":"https://ims-na1.adobelogin.com","access_token":"x","scopes":"a b"}""", "The IMS scope")]
    public void A_file_that_holds_no_sign_in_gets_a_sentence(string text, string message)
    {
        File.WriteAllText(_file, text);
        AdobeOptions options = new() { User = { File = _file } };

        CredentialResolution resolution = CredentialResolver.Resolve(options, section: null, EnvironmentVariables.None);

        Assert.StartsWith($"Adobe:User:File, file '{_file}', cannot be used: {message}", resolution.Problems[0], StringComparison.Ordinal);
    }

    private UserTokenIssuer Issuer()
    {
        ImsGrant grant = new("desktop", null, null, ScopeSet.Empty) { RefreshToken = new Secret(_signedIn.RefreshToken!) };
        return new(Ims(), grant, _signedIn.UserId, new UserFile(_file), _time, _log);
    }

    private ImsTokenClient Ims()
    {
        EmulatorAddress emulator = EmulatorAddress.Find(new AdobeOptions { Emulator = _emulator.Address }, EnvironmentVariables.None)!;
        return new(ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator), ImsTransport.Shared, _time);
    }
}
