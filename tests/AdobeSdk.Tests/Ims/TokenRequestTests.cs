using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Ims;

/// <summary>Where a token comes from and who shares it, by the credentials that there are.</summary>
public class TokenRequestTests
{
    private static readonly Secret s_secret = new("s3cret");
    private static readonly ServiceAccount s_account = new("1@AdobeOrg", "2@techacct.adobe.com", ScopeSet.Parse("ent_default_sdk"), new Secret("key"));
    private static readonly AdobeCredentials s_server = new() { Source = "options", ClientId = "my-client", ClientSecret = s_secret };
    private static readonly AdobeCredentials s_jwt = new() { Source = "options", ClientId = "my-client", ClientSecret = s_secret, ServiceAccount = s_account };
    private static readonly AdobeCredentials s_pasted = new() { Source = "options", ClientId = "my-client", AccessToken = new Secret("pasted") };
    private static readonly AdobeCredentials s_user = new() { Source = "options", ClientId = "my-client", RefreshToken = new Secret("refresh"), UserId = "3@user" };
    private static readonly AdobeCredentials s_nameless = new() { Source = "options", ClientId = "my-client", RefreshToken = new Secret("refresh") };

    [Fact]
    public void It_is_told_whose_token_it_is()
    {
        Assert.Null(Request(s_server).Key.Subject);
        Assert.Equal("2@techacct.adobe.com", Request(s_jwt).Key.Subject);
        Assert.Equal("3@user", Request(s_user).Key.Subject);
        Assert.Equal(new Secret("refresh").Fingerprint, Request(s_nameless).Key.Subject);
        Assert.Equal(new Secret("pasted").Fingerprint, Request(s_pasted).Key.Subject);
    }

    [Fact]
    public void A_token_serves_all_apis_where_its_scopes_do_not_say_which()
    {
        Assert.Equal("ff_apis", Request(s_server).Key.Scopes.ToString());
        Assert.Equal("ff_apis", Request(s_pasted).Key.Scopes.ToString());
        Assert.Equal("ent_default_sdk", Request(s_jwt).Key.Scopes.ToString());
        Assert.Equal(ScopeSet.Empty, Request(s_user).Key.Scopes);
    }

    [Fact]
    public void Only_what_is_secret_makes_a_fingerprint()
    {
        Assert.Null(Request(s_pasted).Key.Fingerprint);
        Assert.Equal(s_secret.Fingerprint, Request(s_server).Key.Fingerprint);
        Assert.Equal(new Secret("refresh").Fingerprint, Request(s_user).Key.Fingerprint);
        Assert.NotEqual(s_secret.Fingerprint, Request(s_jwt).Key.Fingerprint);
    }

    [Fact]
    public void Each_kind_of_credentials_has_its_issuer()
    {
        Assert.IsType<ClientSecretIssuer>(Issuer(s_server));
        Assert.IsType<SharedTokenIssuer>(Issuer(s_server, new MemoryTokenStore()));
        Assert.IsType<ClientSecretIssuer>(Issuer(s_jwt));
        Assert.IsType<PastedTokenIssuer>(Issuer(s_pasted));
        Assert.IsType<UserTokenIssuer>(Issuer(s_user, new MemoryTokenStore()));
    }

    private static TokenRequest Request(AdobeCredentials credentials, IAdobeTokenStore? store = null) => new(
        credentials, ImsEndpoint.Of(AdobeOptions.DefaultImsBaseAddress, emulator: null), ScopeSet.Parse("ff_apis"), new MonotonicClock(TimeProvider.System), store);

    private static ITokenIssuer Issuer(AdobeCredentials credentials, IAdobeTokenStore? store = null) =>
        Request(credentials, store).CreateIssuer(ImsTransport.Shared, NullLogger.Instance);
}
