using System.Net;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Ims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdobeSdk.Tests.Credentials.ServiceAccounts;

/// <summary>Tokens for assertions, from an IMS that verifies them against the certificate it was given.</summary>
public sealed class JwtExchangeTests : IDisposable
{
    private readonly CredentialFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_consoles_files_sign_in_and_call_an_api()
    {
        await using AdobeEmulator emulator = await StartAsync(TestCredential.Certificate);
        using FireflyClient firefly = FireflyClient.Create(Options(emulator));

        Assert.NotNull(await firefly.GetCustomModelsAsync("test"));
        Assert.Equal(1, emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task A_token_ends_when_the_milliseconds_of_expires_in_say()
    {
        await using AdobeEmulator emulator = await StartAsync(TestCredential.Certificate, lifetime: TimeSpan.FromMinutes(10));
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(Options(emulator));

        AdobeAccessToken token = await tokens.GetTokenAsync(FireflyClient.Scopes);

        Assert.InRange(token.ExpiresAt!.Value - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(8), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task One_token_serves_every_api_and_a_revoked_one_is_replaced_by_a_fresh_assertion()
    {
        await using AdobeEmulator emulator = await StartAsync(TestCredential.Certificate);
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(Options(emulator));
        using FireflyClient firefly = FireflyClient.Create(Options(emulator));
        AdobeAccessToken one = await tokens.GetTokenAsync(FireflyClient.Scopes);
        AdobeAccessToken other = await tokens.GetTokenAsync(ScopeSet.Parse("lr_partner_apis"));
        Assert.Equal(one.Value, other.Value);

        emulator.Ims.RevokeTokens();
        await firefly.GetCustomModelsAsync("test");

        Assert.Equal(2, emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task The_assertion_is_what_adobes_guide_describes()
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        string jwt = JwtAssertion.Sign(
            new(TestCredential.Organization, TestCredential.Account, ScopeSet.Parse("ent_ccas_sdk"), new(TestCredential.Key)), new("https://ims-na1.adobelogin.com"), TestCredential.Client, now);

        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(jwt, new TokenValidationParameters
        {
            ValidAudience = $"https://ims-na1.adobelogin.com/c/{TestCredential.Client}",
            ValidIssuer = TestCredential.Organization,
            IssuerSigningKey = new RsaSecurityKey(TestCredential.Rsa),
            ValidAlgorithms = ["RS256"],
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(TestCredential.Account, result.Claims["sub"]);
        Assert.Equal(true, result.Claims["https://ims-na1.adobelogin.com/s/ent_ccas_sdk"]);
        Assert.Equal(now.AddMinutes(5).ToUnixTimeSeconds(), Convert.ToInt64(result.Claims["exp"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("another certificate", "No certificate that is attached to client jwt-client fits the private key")]
    [InlineData("no certificate", "No certificate that is attached to client jwt-client fits the private key")]
    [InlineData("another secret", "IMS rejected the secret of client jwt-client")]
    [InlineData("another client", "IMS does not know client jwt-client")]
    [InlineData("another metascope", "IMS refused the metascopes ent_ccas_sdk to client jwt-client")]
    [InlineData("another organisation", "IMS took the assertion for malformed: see that Adobe:OrganizationId (wrong)")]
    public async Task Each_refusal_of_IMS_is_explained_with_the_way_to_OAuth(string what, string says)
    {
        await using AdobeEmulator emulator = await StartAsync(what == "another certificate" ? TestCredential.CertificateOf(System.Security.Cryptography.RSA.Create(2048)) : TestCredential.Certificate);
        EmulatorClient client = new(TestCredential.Client, TestCredential.ClientSecret) { Certificates = [TestCredential.Certificate] };
        switch (what)
        {
            case "no certificate": emulator.Ims.SetClient(client with { Certificates = [] }); break;
            case "another secret": emulator.Ims.SetClient(client with { Secret = "rotated" }); break;
            case "another metascope": emulator.Ims.SetClient(client with { MetaScopes = ["ent_default_sdk"] }); break;
        }

        await using AdobeEmulator foreign = await AdobeEmulator.StartAsync(new EmulatorOptions { Clients = { new("somebody", "else") } });
        AdobeOptions options = Options(what == "another client" ? foreign : emulator, what == "another organisation" ? "wrong" : null);
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(options);

        AdobeAuthenticationException refusal = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => tokens.GetTokenAsync(FireflyClient.Scopes).AsTask());

        Assert.StartsWith(says, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2026-03-01", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("OAuth Server-to-Server", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCredential.ClientSecret, refusal.ToString(), StringComparison.Ordinal);
        Assert.False(refusal.IsTransient);
    }

    private static Task<AdobeEmulator> StartAsync(string certificate, TimeSpan? lifetime = null)
    {
        EmulatorOptions options = new() { Clients = { new(TestCredential.Client, TestCredential.ClientSecret) { Certificates = [certificate] } } };
        options.TokenLifetime = lifetime ?? options.TokenLifetime;
        return AdobeEmulator.StartAsync(options);
    }

    private AdobeOptions Options(AdobeEmulator emulator, string? organization = null)
    {
        _folder.Write("config.json", organization is null ? TestCredential.Json : TestCredential.Json.Replace(TestCredential.Organization, organization, StringComparison.Ordinal));
        return new()
        {
            CredentialsFile = _folder.Write("Config.zip", TestCredential.Zip(("private.key", TestCredential.Key), ("certificate_pub.crt", TestCredential.Certificate))),
            Emulator = emulator.Address,
        };
    }
}
