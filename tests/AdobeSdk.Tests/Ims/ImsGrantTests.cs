using AdobeSdk.Credentials;
using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>What a request for a token says, by the kind of grant.</summary>
public class ImsGrantTests
{
    private static readonly ImsGrant s_server = new("my-client", new Secret("s3cret"), "1@AdobeOrg", ScopeSet.Parse("openid"));
    private static readonly ImsGrant s_refresh = s_server with { RefreshToken = new Secret("refresh") };
    private static readonly ImsGrant s_code = s_server with { Code = new AuthorizationCode(new Secret("code"), new Secret("verifier")) };

    [Fact]
    public void Every_grant_has_the_fields_that_are_its_own()
    {
        Assert.Equal("grant_type=client_credentials client_id=my-client client_secret=s3cret scope=openid org_id=1@AdobeOrg", Fields(s_server));
        Assert.Equal("grant_type=client_credentials client_id=my-client client_secret=s3cret scope=openid", Fields(s_server with { OrganizationId = null }));
        Assert.Equal("grant_type=refresh_token client_id=my-client client_secret=s3cret refresh_token=refresh", Fields(s_refresh));
        Assert.Equal("grant_type=authorization_code client_id=my-client client_secret=s3cret code=code code_verifier=verifier", Fields(s_code));
        Assert.Equal("grant_type=authorization_code client_id=my-client code=code code_verifier=verifier", Fields(s_code with { ClientSecret = null }));
        Assert.Equal(
            "client_id=my-client client_secret=s3cret jwt_token=a.b.c",
            string.Join(' ', s_server.Fields("a.b.c").Select(static field => $"{field.Key}={field.Value}")));
    }

    [Fact]
    public void A_user_has_signed_in_or_is_about_to()
    {
        Assert.Equal([false, true, true], [s_server.IsUsers, s_refresh.IsUsers, s_code.IsUsers]);
        Assert.Equal(
            ["Asked again by and by", "Asked again by and by", "Sign in again later"], [s_server.Outlook, s_refresh.Outlook, s_code.Outlook]);
    }

    [Fact]
    public void Whatever_is_secret_tells_grants_apart()
    {
        ImsGrant[] grants =
        [
            s_server, s_refresh, s_code,
            s_server with { ClientSecret = new Secret("another") },
            s_refresh with { RefreshToken = new Secret("another refresh") },
            s_code with { Code = new AuthorizationCode(new Secret("another code"), new Secret("verifier")) },
            s_code with { RefreshToken = new Secret("refresh2") },
        ];

        Assert.Equal(grants.Length, grants.Select(static grant => grant.Fingerprint).Distinct().Count());
        Assert.Equal(s_refresh.Fingerprint, (s_refresh with { Code = s_code.Code }).Fingerprint);
        Assert.Equal(["s3cret", "refresh"], s_refresh.Secrets.Select(static secret => secret.Reveal()));
        Assert.Equal(["s3cret", "code", "verifier"], s_code.Secrets.Select(static secret => secret.Reveal()));
    }

    private static string Fields(ImsGrant grant) => string.Join(' ', grant.Fields().Select(static field => $"{field.Key}={field.Value}"));
}
