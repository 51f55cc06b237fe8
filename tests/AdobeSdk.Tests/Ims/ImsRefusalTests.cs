using System.Net;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>What each refusal of IMS is said to mean, to an application and to a user who signs in.</summary>
public class ImsRefusalTests
{
    private static readonly ImsEndpoint s_ims = ImsEndpoint.Of(new Uri("https://ims-na1.adobelogin.com"), emulator: null);
    private static readonly ImsGrant s_server = new("my-client", new Secret("s"), null, ScopeSet.Parse("openid"));
    private static readonly ImsGrant s_refresh = s_server with { RefreshToken = new Secret("refresh") };
    private static readonly ImsGrant s_code = s_server with { Code = new AuthorizationCode(new Secret("code"), new Secret("verifier")) };

    private static readonly ImsGrant s_account = s_server with
    {
        ServiceAccount = new ServiceAccount("1@AdobeOrg", "2@techacct.adobe.com", ScopeSet.Parse("ent_default_sdk"), new Secret("key")),
    };

    [Theory]
    [InlineData(429, null, "too often")]
    [InlineData(503, null, "asked again by and by")]
    [InlineData(400, "invalid_client", "does not know client my-client")]
    [InlineData(401, "invalid_client", "rejected the secret of client my-client")]
    [InlineData(400, "invalid_scope", "refused the scopes openid")]
    [InlineData(400, "unauthorized_client", "may not use client credentials")]
    [InlineData(400, "unsupported_grant_type", "may not use client credentials")]
    [InlineData(400, "invalid_request", "needs Adobe:OrganizationId")]
    [InlineData(403, "access_denied", "denied access to client my-client")]
    [InlineData(400, "new", "refused client my-client a token")]
    public void An_application_is_told(int status, string? code, string part) => Says(s_server, status, code, part);

    [Theory]
    [InlineData(503, null, "asked again by and by")]
    [InlineData(400, "invalid_client", "user authentication credential")]
    [InlineData(401, "invalid_client", "or misses one")]
    [InlineData(400, "unauthorized_client", "Users cannot sign in with client my-client")]
    [InlineData(400, "unsupported_grant_type", "Users cannot sign in with client my-client")]
    [InlineData(400, "invalid_grant", "has ended")]
    public void A_user_who_has_signed_in_is_told(int status, string? code, string part) => Says(s_refresh, status, code, part);

    [Theory]
    [InlineData(503, null, "sign in again later")]
    [InlineData(429, null, "too often")]
    [InlineData(400, "invalid_grant", "did not take the authorization code")]
    public void A_user_who_signs_in_is_told(int status, string? code, string part) => Says(s_code, status, code, part);

    [Theory]
    [InlineData(503, null, "asked again by and by")]
    [InlineData(400, "invalid_client", "does not know client my-client, or not at ims-na1.adobelogin.com")]
    [InlineData(401, "invalid_client", "rejected the secret of client my-client, or the client may no longer exchange assertions")]
    [InlineData(400, "invalid_token", "this machine's clock")]
    [InlineData(400, "invalid_signature", "fits the private key")]
    [InlineData(400, "invalid_scope", "refused the metascopes ent_default_sdk to client my-client")]
    [InlineData(400, "bad_request", "Adobe:OrganizationId (1@AdobeOrg) ends in @AdobeOrg and Adobe:Jwt:TechnicalAccountId (2@techacct.adobe.com)")]
    [InlineData(400, "new", "a token for its assertion")]
    public void A_service_account_is_told(int status, string? code, string part)
    {
        Says(s_account, status, code, part);
        Assert.Equal(status == 400 || status == 401, Explain(s_account, status, code).Message.Contains(RetiredCredential.Notice, StringComparison.Ordinal));
    }

    [Fact]
    public void A_request_that_names_its_organisation_is_not_told_to() =>
        Assert.DoesNotContain("needs Adobe:OrganizationId", Explain(s_server with { OrganizationId = "1@AdobeOrg" }, 400, "invalid_request").Message, StringComparison.Ordinal);

    [Fact]
    public void The_words_of_ims_come_last()
    {
        Assert.EndsWith(" IMS at ims-na1.adobelogin.com answered 503.", Explain(s_server, 503, null).Message, StringComparison.Ordinal);
        Assert.EndsWith(" IMS answered 400 new.", Explain(s_server, 400, "new").Message, StringComparison.Ordinal);
        Assert.EndsWith(" IMS answered 400 new: its words.", Explain(s_server, 400, "new", "its words.").Message, StringComparison.Ordinal);
    }

    private static void Says(ImsGrant grant, int status, string? code, string part)
    {
        TokenFailure failure = Explain(grant, status, code);

        Assert.Contains(part, failure.Message, StringComparison.Ordinal);
        Assert.Equal(((HttpStatusCode)status, code, status is 429 or 503), (failure.StatusCode!.Value, failure.ErrorCode, failure.IsTransient));
        Assert.Equal(status is not (429 or 503), failure.Message.Contains("not retried", StringComparison.OrdinalIgnoreCase));
    }

    private static TokenFailure Explain(ImsGrant grant, int status, string? code, string? description = null) =>
        ImsRefusal.Explain(s_ims, grant, (HttpStatusCode)status, code, description);
}
