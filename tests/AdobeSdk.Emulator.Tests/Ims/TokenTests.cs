using System.Net;
using System.Text;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Ims;

public sealed class TokenTests
{
    [Fact]
    public async Task The_curl_of_adobes_guide_gets_exactly_three_members()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.AskForTokenAsync();

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("application/json", reply.ContentType);
        string token = reply.Json["access_token"]!.GetValue<string>();
        Assert.Equal($$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":86399}""", reply.Text);
        Assert.Equal("no-store", reply.Headers["Cache-Control"]);
        Assert.NotEmpty(reply.Headers["x-debug-id"]);
    }

    [Theory]
    [InlineData("ims-na1.adobelogin.com/ims/token/v2")]
    [InlineData("ims-na1-stg1.adobelogin.com/ims/token/v3")]
    public async Task Older_paths_and_the_stage_host_answer_the_same(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        FormUrlEncodedContent form = new(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "x", ["client_secret"] = "y", ["scope"] = "openid" });
        Reply reply = await bench.SendAsync(HttpMethod.Post, path, form, signed: false);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(86399, reply.Json["expires_in"]!.GetValue<int>());
    }

    [Fact]
    public async Task Fields_may_come_as_multipart_in_the_query_and_by_http_basic()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.Clients.Add(new EmulatorClient("me", "s:e/c+r et")));
        MultipartFormDataContent multipart = new() { { new StringContent("client_credentials"), "grant_type" }, { new StringContent("me"), "client_id" }, { new StringContent("s:e/c+r et"), "client_secret" }, { new StringContent("openid"), "scope" } };
        Reply byMultipart = await bench.SendAsync(HttpMethod.Post, Bench.Ims + "/ims/token/v3", multipart, signed: false);
        Reply byQuery = await bench.SendAsync(HttpMethod.Post, Bench.Ims + "/ims/token/v3?grant_type=client_credentials&scope=openid&client_id=me&client_secret=s%3Ae%2Fc%2Br%20et", null, signed: false);
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + Uri.EscapeDataString("s:e/c+r et")));
        FormUrlEncodedContent form = new(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "openid" });
        Reply byBasic = await bench.SendAsync(HttpMethod.Post, Bench.Ims + "/ims/token/v3", form, false, ("Authorization", "Basic " + pair));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (byMultipart.Status, byQuery.Status, byBasic.Status));
    }

    [Theory]
    [InlineData("grant_type", "", 400, "invalid_request")]
    [InlineData("client_id", "", 400, "invalid_request")]
    [InlineData("client_secret", "", 400, "invalid_request")]
    [InlineData("scope", "", 400, "invalid_request")]
    [InlineData("grant_type", "password", 400, "unsupported_grant_type")]
    [InlineData("client_id", "stranger", 400, "invalid_client")]
    [InlineData("client_secret", "wrong", 401, "invalid_client")]
    [InlineData("scope", "openid,lr_partner_apis", 400, "invalid_scope")]
    public async Task A_configured_emulator_refuses_what_it_does_not_know(string field, string value, int status, string error)
    {
        await using Bench bench = await Bench.StartAsync(static options => options.Clients.Add(EmulatorClient.Parse($"x:y:{Bench.Scopes}")));
        Reply reply = await bench.AskForTokenAsync((field, value));

        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(error, reply.Error);
        Assert.NotEmpty(reply.Json["error_description"]!.GetValue<string>());
        Assert.Equal("no-store", reply.Headers["Cache-Control"]);
        Assert.DoesNotContain("wrong", reply.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bench.AskForTokenAsync()).Status);
    }

    [Fact]
    public async Task Scopes_may_be_separated_by_blanks_too()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.Clients.Add(EmulatorClient.Parse("x:y:openid,ff_apis")));

        Assert.Equal(HttpStatusCode.OK, (await bench.AskForTokenAsync(("scope", "openid, ff_apis"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await bench.AskForTokenAsync(("scope", "openid ff_apis"))).Status);
        Assert.Equal("invalid_scope", (await bench.AskForTokenAsync(("scope", "openid firefly_api"))).Error);
    }

    [Fact]
    public async Task A_rotated_secret_counts_at_once_and_old_tokens_stay_valid()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.Clients.Add(new EmulatorClient("x", "y")));
        bench.Emulator.Ims.SetClient(new EmulatorClient("x", "z"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await bench.AskForTokenAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await bench.AskForTokenAsync(("client_secret", "z"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync(Bench.Firefly + "/v3/custom-models")).Status);
    }

    [Fact]
    public async Task Tokens_are_counted()
    {
        await using Bench bench = await Bench.StartAsync();
        long before = bench.Emulator.Ims.TokensIssued;
        await bench.AskForTokenAsync();
        await bench.AskForTokenAsync(("scope", ""));

        Assert.Equal(1, bench.Emulator.Ims.TokensIssued - before);
        Assert.Equal(2, bench.Emulator.Requests.Count("POST /ims/token/*"));
    }
}
