using System.Net;
using System.Security.Cryptography;
using AdobeSdk.Emulator.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdobeSdk.Emulator.Tests.Ims;

/// <summary>The exchange of assertions, asked with a library that knows nothing of ours.</summary>
public sealed class ExchangeTests
{
    private const string Path = Bench.Ims + "/ims/exchange/jwt";

    private static readonly RSA s_key = RSA.Create(2048);

    private static readonly Dictionary<string, object> s_claims = new()
    {
        ["iss"] = "1@AdobeOrg",
        ["sub"] = "2@techacct.adobe.com",
        ["aud"] = "https://ims-na1.adobelogin.com/c/me",
        ["https://ims-na1.adobelogin.com/s/ent_ccas_sdk"] = true,
    };

    [Theory]
    [InlineData(Path)]
    [InlineData(Path + "/")]
    [InlineData(Bench.Ims + "/ims/exchange/v1/jwt")]
    public async Task A_signed_assertion_gets_a_token_whose_life_is_in_milliseconds(string path)
    {
        await using Bench bench = await StartAsync();

        Reply reply = await AskAsync(bench, Sign(bench, s_claims), path: path);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(86_399_000, reply.Json["expires_in"]!.GetValue<long>());
        Assert.Equal("bearer", reply.Json["token_type"]!.GetValue<string>());
        bench.Token = reply.Json["access_token"]!.GetValue<string>();
        bench.ApiKey = "me";
        Assert.Equal(HttpStatusCode.OK, (await bench.SendAsync(HttpMethod.Get, Bench.Firefly + "/v3/custom-models", null, true, ("x-request-id", "test"))).Status);
    }

    [Theory]
    [InlineData("aud", "https://ims-na1.adobelogin.com/c/other", 400, "invalid_client")]
    [InlineData("iss", "1", 400, "bad_request")]
    [InlineData("sub", "2", 400, "bad_request")]
    [InlineData("jti", "not a number", 400, "invalid_token")]
    [InlineData("https://ims-na1.adobelogin.com/s/ent_ccas_sdk", null, 400, "invalid_scope")]
    public async Task A_wrong_claim_is_refused_as_adobes_guide_says(string claim, string? value, int status, string error)
    {
        await using Bench bench = await StartAsync();
        Dictionary<string, object> claims = new(s_claims);
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value;
        }

        AssertRefused(status, error, await AskAsync(bench, Sign(bench, claims)));
    }

    [Fact]
    public async Task Signature_age_and_secret_are_looked_at()
    {
        await using Bench bench = await StartAsync();
        string good = Sign(bench, s_claims);

        AssertRefused(400, "invalid_signature", await AskAsync(bench, Sign(bench, s_claims, RSA.Create(2048))));
        AssertRefused(400, "invalid_signature", await AskAsync(bench, good[..^8] + "AAAAAAAA"));
        AssertRefused(400, "invalid_token", await AskAsync(bench, "no.jwt"));
        AssertRefused(400, "invalid_token", await AskAsync(bench, null));
        AssertRefused(401, "invalid_client", await AskAsync(bench, good, secret: "wrong"));
        AssertRefused(400, "invalid_client", await AskAsync(bench, good, client: "nobody"));
        bench.Time.Advance(TimeSpan.FromMinutes(5));
        AssertRefused(400, "invalid_token", await AskAsync(bench, good));
    }

    [Fact]
    public async Task Where_no_clients_are_configured_any_key_will_do()
    {
        await using Bench bench = await Bench.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(bench, Sign(bench, s_claims, RSA.Create(2048)))).Status);
    }

    private static Task<Bench> StartAsync() => Bench.StartAsync(static options =>
        options.Clients.Add(new EmulatorClient("me", "secret") { Certificates = [s_key.ExportSubjectPublicKeyInfoPem()], MetaScopes = ["ent_ccas_sdk"] }));

    private static string Sign(Bench bench, Dictionary<string, object> claims, RSA? key = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Claims = claims,
        Expires = bench.Time.GetUtcNow().UtcDateTime.AddMinutes(5),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? s_key), SecurityAlgorithms.RsaSha256),
    });

    private static Task<Reply> AskAsync(Bench bench, string? assertion, string client = "me", string secret = "secret", string path = Path)
    {
        Dictionary<string, string> form = new() { ["client_id"] = client, ["client_secret"] = secret };
        if (assertion is not null)
        {
            form["jwt_token"] = assertion;
        }

        return bench.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(form), signed: false);
    }

    private static void AssertRefused(int status, string error, Reply reply) =>
        Assert.Equal((status, error), ((int)reply.Status, reply.Json["error"]!.GetValue<string>()));
}
