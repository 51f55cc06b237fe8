using System.Buffers.Text;
using System.Text;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>Adobe's identity service, as scripts with curl and openssl ask it.</summary>
public sealed class CurlImsTests
{
    private const string Token = "ims-na1.adobelogin.com/ims/token/v3";
    private const string Query = "grant_type=client_credentials&client_id=x&client_secret=y&scope=" + Bench.Scopes;

    public static TheoryData<string, string[]> Ways => new()
    {
        { Token, ["-H", "Content-Type: application/x-www-form-urlencoded", "-d", Query] },
        { Token, ["--data-urlencode", "grant_type=client_credentials", "--data-urlencode", "client_id=x", "--data-urlencode", "client_secret=y", "--data-urlencode", $"scope={Bench.Scopes}"] },
        { Token, ["-F", "grant_type=client_credentials", "-F", "client_id=x", "-F", "client_secret=y", "-F", $"scope={Bench.Scopes}"] },
        { Token, ["-u", "x:y", "-d", $"grant_type=client_credentials&scope={Bench.Scopes}"] },
        { $"{Token}?{Query}", ["-X", "POST"] },
        { $"{Token}?client_id=x&client_secret=y", ["-d", $"grant_type=client_credentials&scope={Bench.Scopes}"] },
        { $"ims-na1.adobelogin.com/ims/token/v2?{Query}", ["-X", "POST", "-H", "Content-Length: 0"] },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_way_to_send_client_credentials_gets_a_token_that_works(string address, string[] arguments)
    {
        await using Curl curl = await Curl.StartAsync();

        CurlReply reply = await curl.AskAsync(address, arguments);

        Assert.Equal(200, reply.Status);
        Assert.Equal("bearer", reply.Json["token_type"]!.GetValue<string>());
        Assert.Equal(86399, reply.Json["expires_in"]!.GetValue<int>());
        curl.Sign(reply.Json["access_token"]!.GetValue<string>());
        Assert.Equal(200, (await curl.CallAsync("firefly-api.adobe.io/v3/custom-models", "-H", "x-request-id: r")).Status);
    }

    [Fact]
    public async Task An_assertion_that_openssl_has_signed_is_exchanged_and_one_of_another_key_is_not()
    {
        string openssl = Programs.Require("openssl", "openssl");
        string folder = Directory.CreateTempSubdirectory("adobe-openssl-").FullName;
        try
        {
            await Programs.RunAsync(openssl, ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-sha256", "-days", "2", "-subj", "/CN=curl", "-keyout", "private.key", "-out", "certificate_pub.crt"], folder);
            await Programs.RunAsync(openssl, ["genrsa", "-out", "other.key", "2048"], folder);
            string certificate = await File.ReadAllTextAsync(Path.Combine(folder, "certificate_pub.crt"), TestContext.Current.CancellationToken);
            await using Curl curl = await Curl.StartAsync(options => options.Clients.Add(new EmulatorClient("jwt", "secret") { Certificates = [certificate] }));

            CurlReply reply = await ExchangeAsync(curl, await AssertionAsync(openssl, folder, "private.key"));
            CurlReply refused = await ExchangeAsync(curl, await AssertionAsync(openssl, folder, "other.key"));

            Assert.Equal(200, reply.Status);
            Assert.Equal(86_399_000, reply.Json["expires_in"]!.GetValue<long>());
            Assert.Equal((400, "invalid_signature"), (refused.Status, refused.Json["error"]!.GetValue<string>()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("grant_type=client_credentials&client_id=x&client_secret=&scope=openid", 400, "invalid_request")]
    [InlineData("grant_type=password&client_id=x&client_secret=y&scope=openid", 400, "unsupported_grant_type")]
    [InlineData("grant_type=client_credentials&client_id=known&client_secret=wrong&scope=openid", 401, "invalid_client")]
    [InlineData("grant_type=client_credentials&client_id=unknown&client_secret=y&scope=openid", 400, "invalid_client")]
    [InlineData("grant_type=client_credentials&client_id=known&client_secret=right&scope=openid,everything", 400, "invalid_scope")]
    public async Task Refusals_are_json_with_error_and_a_debug_id(string form, int status, string error)
    {
        await using Curl curl = await Curl.StartAsync(options => options.Clients.Add(new EmulatorClient("known", "right", ["openid"])));

        CurlReply reply = await curl.AskAsync(Token, "-d", form);

        Assert.Equal(status, reply.Status);
        Assert.Equal(error, reply.Json["error"]!.GetValue<string>());
        Assert.NotEmpty(reply.Json["error_description"]!.GetValue<string>());
        Assert.NotEmpty(reply.Headers["x-debug-id"]);
    }

    [Fact]
    public async Task A_token_is_validated_invalidated_and_then_refused()
    {
        await using Curl curl = await Curl.StartAsync();
        await curl.SignInAsync();
        string token = curl.Signed[1]["Authorization: Bearer ".Length..];

        CurlReply valid = await curl.AskAsync("ims-na1.adobelogin.com/ims/validate_token/v1", "-F", "type=access_token", "-F", "client_id=x", "-F", $"token={token}");
        CurlReply forgotten = await curl.AskAsync("ims-na1.adobelogin.com/ims/invalidate_token/v2", "-F", "token_type=access_token", "-F", "client_id=x", "-F", "client_secret=y", "-F", $"token={token}");
        CurlReply refused = await curl.CallAsync("firefly-api.adobe.io/v3/custom-models", "-H", "x-request-id: r");

        Assert.True(valid.Json["valid"]!.GetValue<bool>());
        Assert.Equal(200, forgotten.Status);
        Assert.Equal((401, "401013"), (refused.Status, refused.Json["error_code"]!.GetValue<string>()));
    }

    private static Task<CurlReply> ExchangeAsync(Curl curl, string assertion) =>
        curl.AskAsync("ims-na1.adobelogin.com/ims/exchange/jwt/", "-X", "POST", "-F", "client_id=jwt", "-F", "client_secret=secret", "-F", $"jwt_token={assertion}");

    // As shell scripts make it: three parts, the last by `openssl dgst -sign`.
    private static async Task<string> AssertionAsync(string openssl, string folder, string key)
    {
        long end = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        string claims = $$"""{"exp":{{end}},"iss":"1@AdobeOrg","sub":"2@techacct.adobe.com","aud":"https://ims-na1.adobelogin.com/c/jwt","https://ims-na1.adobelogin.com/s/ent_ccas_sdk":true}""";
        string text = $"{Part("""{"alg":"RS256","typ":"JWT"}""")}.{Part(claims)}";
        await File.WriteAllTextAsync(Path.Combine(folder, "text"), text);
        await Programs.RunAsync(openssl, ["dgst", "-sha256", "-sign", key, "-out", "signature", "text"], folder);
        return $"{text}.{Base64Url.EncodeToString(await File.ReadAllBytesAsync(Path.Combine(folder, "signature")))}";

        static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
    }
}
