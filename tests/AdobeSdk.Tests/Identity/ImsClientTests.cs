using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdobeSdk.Emulator;
using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.SignIn;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Identity;

/// <summary>IMS apart from handing out tokens, at the emulator's and at a server that says anything.</summary>
public class ImsClientTests
{
    private const string SecretText = "p8e-canary secret/+&%";

    [Fact]
    public async Task A_token_is_valid_until_it_is_invalidated()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        using ImsClient ims = Of(emulator);
        string token = emulator.Ims.IssueToken("id", ["openid"]);

        Assert.Equal(new ImsTokenValidation(true), await ims.ValidateAsync(token));
        await ims.InvalidateAsync(token);

        Assert.Equal(new ImsTokenValidation(false, "invalid_token"), await ims.ValidateAsync(token));
        Assert.False((await ims.ValidateAsync(emulator.Ims.IssueToken("another", ["openid"]))).Valid);
    }

    [Fact]
    public async Task A_users_sign_in_is_revoked()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        AdobeUserTokens tokens = await SignInAsync(emulator, "openid,offline_access");
        using ImsClient ims = Of(emulator);
        Assert.True((await ims.ValidateAsync(tokens.RefreshToken!, ImsTokenType.RefreshToken)).Valid);

        await ims.RevokeAsync(tokens.RefreshToken!);

        Assert.False((await ims.ValidateAsync(tokens.RefreshToken!, ImsTokenType.RefreshToken)).Valid);
    }

    [Fact]
    public async Task The_user_is_told_as_far_as_the_scopes_go()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        using ImsClient ims = Of(emulator);
        AdobeUserTokens all = await SignInAsync(emulator, "openid,email,profile,address");
        AdobeUserTokens little = await SignInAsync(emulator, "openid");

        ImsUserInfo user = await ims.GetUserInfoAsync(all.AccessToken.Value);

        Assert.Equal(all.UserId, user.Subject);
        Assert.Equal(("ind", "Emma Ulator", "Emma", "Ulator"), (user.AccountType, user.Name, user.GivenName, user.FamilyName));
        Assert.Equal(("emma@example.com", true, "US"), (user.Email, user.EmailVerified, user.Address?.Country));
        Assert.Equal(new ImsUserInfo { Subject = all.UserId }, await ims.GetUserInfoAsync(little.AccessToken.Value));
        Assert.Equal(all.UserId, (await ims.GetProfileAsync(all.AccessToken.Value)).GetProperty("userId").GetString());
        Assert.EndsWith("@AdobeOrg", Assert.Single(await ims.GetOrganizationsAsync(all.AccessToken.Value)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metadata_name_the_endpoints_and_the_keys_verify_a_token()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        using ImsClient ims = Of(emulator);
        string token = (await SignInAsync(emulator, "openid")).AccessToken.Value;

        ImsMetadata metadata = await ims.GetMetadataAsync();
        IReadOnlyList<ImsKey> keys = await ims.GetKeysAsync();

        Assert.EndsWith("/ims/authorize/v2", metadata.AuthorizationEndpoint?.AbsolutePath, StringComparison.Ordinal);
        Assert.EndsWith("/ims/token/v3", metadata.TokenEndpoint?.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("refresh_token", metadata.GrantTypesSupported);
        string[] parts = token.Split('.');
        using JsonDocument header = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0]));
        ImsKey key = keys.Single(key => key.KeyId == header.RootElement.GetProperty("kid").GetString());
        using RSA rsa = RSA.Create(new RSAParameters { Modulus = Base64Url.DecodeFromChars(key.Modulus), Exponent = Base64Url.DecodeFromChars(key.Exponent) });
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact]
    public async Task Requests_are_as_Adobe_documents_them_and_secrets_go_where_they_must()
    {
        await using LocalAdobe server = await Answering(context => context.Response.WriteAsync("""{"valid":true}"""));
        using ImsClient confidential = ImsClient.Create(new() { ClientId = "id", ClientSecret = SecretText, ImsBaseAddress = server.Address });

        await confidential.ValidateAsync("token-1");
        await confidential.InvalidateAsync("token-1", ImsTokenType.RefreshToken, cascading: true);
        await confidential.InvalidateAsync("token-1", ImsTokenType.ServiceToken);
        await confidential.RevokeAsync("token-1");

        string basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"id:{Uri.EscapeDataString(SecretText)}"));
        Assert.Equal(
            [
                "POST /ims/validate_token/v1 type=access_token&client_id=id&token=token-1 ",
                "POST /ims/invalidate_token/v2 token_type=refresh_token&token=token-1&client_id=id&cascading=all ",
                "POST /ims/invalidate_token/v2 token_type=service_token&token=token-1&client_id=id&client_secret=p8e-canary+secret%2F%2B%26%25 ",
                $"POST /ims/revoke token=token-1 {basic}",
            ],
            server.Requests.Select(request => $"{request.Method} {request.Path} {request.Body} {request.Header("Authorization")}"));
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_request","error_description":"token p8e-canary-token and p8e-canary secret/+&%"}""", "IMS answered /ims/revoke with 400 invalid_request: token … and ….", false)]
    [InlineData(400, """{"error":"invalid_request","error_description":"p8e-canary+secret%2F%2b%26%25, p8e-canary%20secret%2F%2B%26%25, aWQ6cDhlLWNhbmFyeSUyMHNlY3JldCUyRiUyQiUyNiUyNQ=="}""", "IMS answered /ims/revoke with 400 invalid_request: …, …, ….", false)]
    [InlineData(500, "<html>", "IMS answered /ims/revoke with 500.", true)]
    [InlineData(429, "", "IMS answered /ims/revoke with 429.", true)]
    [InlineData(302, "", "IMS answered /ims/revoke with 302.", false)]
    [InlineData(400, "[1]", "IMS answered /ims/revoke with 400.", false)]
    public async Task Refusals_are_exceptions_without_secrets(int status, string body, string message, bool transient)
    {
        await using LocalAdobe server = await Answering(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers["x-debug-id"] = "debug-1";
            return context.Response.WriteAsync(body);
        });
        using ImsClient ims = ImsClient.Create(new() { ClientId = "id", ClientSecret = SecretText, ImsBaseAddress = server.Address });

        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => ims.RevokeAsync("p8e-canary-token"));

        Assert.Equal(message, e.Message);
        Assert.Equal((HttpStatusCode)status, e.StatusCode);
        Assert.Equal("debug-1", e.RequestId);
        Assert.Equal(transient, e.IsTransient);
        Assert.DoesNotContain("canary", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_and_an_IMS_that_is_not_there_are_told_apart()
    {
        await using LocalAdobe server = await Answering(context => context.Response.WriteAsync("<html>"));
        using ImsClient strange = ImsClient.Create(new() { ClientId = "id", ClientSecret = "s", ImsBaseAddress = server.Address });
        using ImsClient nobody = ImsClient.Create(new() { ClientId = "id", ClientSecret = "s", ImsBaseAddress = Browser.FreeLoopback() });

        Assert.StartsWith("IMS answered /ims/keys with something that cannot be read", (await Assert.ThrowsAsync<AdobeAuthenticationException>(() => strange.GetKeysAsync())).Message, StringComparison.Ordinal);
        AdobeAuthenticationException e = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => nobody.GetKeysAsync());
        Assert.Contains("could not be reached", e.Message, StringComparison.Ordinal);
        Assert.True(e.IsTransient);
    }

    private static async Task<LocalAdobe> Answering(Func<HttpContext, Task> answer)
    {
        LocalAdobe server = await LocalAdobe.StartAsync();
        server.Api = answer;
        return server;
    }

    private static ImsClient Of(AdobeEmulator emulator) => ImsClient.Create(new() { ClientId = "id", ClientSecret = SecretText, Emulator = emulator.Address });

    private static Task<AdobeUserTokens> SignInAsync(AdobeEmulator emulator, string scopes) =>
        new AdobeUserSignIn(new() { ClientId = "id", RedirectUri = Browser.FreeLoopback(), Scopes = ScopeSet.Parse(scopes), Emulator = emulator.Address }).SignInAsync(Browser.OpenAsync);
}
