using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Gateway;

public sealed class GatewayTests
{
    private const string Models = Bench.Firefly + "/v3/custom-models";

    [Fact]
    public async Task Without_a_key_it_is_403000()
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.SendAsync(HttpMethod.Get, Models, null, signed: false), 403, "403000");
    }

    [Fact]
    public async Task An_unknown_key_is_403003()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.Clients.Add(new EmulatorClient("x", "y")));
        bench.ApiKey = "stranger";
        Refused(await bench.GetAsync(Models), 403, "403003");
    }

    [Fact]
    public async Task A_key_of_another_client_than_the_tokens_is_403003()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.ApiKey = "another";
        Refused(await bench.GetAsync(Models), 403, "403003");
    }

    [Fact]
    public async Task A_key_without_a_token_is_403010()
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.SendAsync(HttpMethod.Get, Models, null, false, ("x-api-key", "x")), 403, "403010");
    }

    [Fact]
    public async Task A_token_of_another_house_is_401013()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Token = bench.Token[..^2] + "AA";
        Refused(await bench.GetAsync(Models), 401, "401013");
    }

    [Fact]
    public async Task Taking_all_tokens_back_makes_them_401013_and_new_ones_good()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Ims.RevokeTokens();
        Refused(await bench.GetAsync(Models), 401, "401013");
        bench.Token = (await bench.AskForTokenAsync()).Json["access_token"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync(Models)).Status);
    }

    [Theory]
    [InlineData("openid,firefly_api")]
    [InlineData("openid,ff_apis")]
    public async Task A_token_that_lacks_a_firefly_scope_is_403011(string scopes)
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Token = bench.Emulator.Ims.IssueToken("x", scopes.Split(','));
        Refused(await bench.GetAsync(Models), 403, "403011");
    }

    [Fact]
    public async Task The_request_id_is_echoed_or_made()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply echoed = await bench.GetAsync(Models, ("x-request-id", "ticket-7"));
        Reply made = await bench.GetAsync(Models);
        Reply refused = await bench.SendAsync(HttpMethod.Get, Models, null, false, ("x-request-id", "ticket-8"));

        Assert.Equal("ticket-7", echoed.Headers["X-Request-Id"]);
        Assert.True(Guid.TryParse(made.Headers["X-Request-Id"], out _));
        Assert.Equal("ticket-8", refused.Headers["X-Request-Id"]);
    }

    [Fact]
    public async Task The_fifth_submit_of_a_minute_is_429050_until_the_first_is_a_minute_old()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.SubmitsPerMinute = 4);
        Reply last = await SubmitAsync(bench);
        bench.Time.Advance(TimeSpan.FromSeconds(10));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await SubmitAsync(bench)).Status);
        }

        Reply refused = await SubmitAsync(bench);
        Refused(refused, 429, "429050");
        Assert.Equal("50", refused.Headers["Retry-After"]);
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync(Bench.StatusUrl(last))).Status);
        Assert.Equal(4, bench.Emulator.Jobs.All.Count);

        bench.Time.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(HttpStatusCode.Accepted, (await SubmitAsync(bench)).Status);
        Refused(await SubmitAsync(bench), 429, "429050");
    }

    [Fact]
    public async Task The_days_limit_binds_where_the_minutes_does_not()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.SubmitsPerDay = 2);
        await SubmitAsync(bench);
        bench.Time.Advance(TimeSpan.FromHours(1));
        await SubmitAsync(bench);
        bench.Time.Advance(TimeSpan.FromHours(1));
        Reply refused = await SubmitAsync(bench);

        Refused(refused, 429, "429050");
        Assert.Equal($"{22 * 3600}", refused.Headers["Retry-After"]);
    }

    [Fact]
    public async Task Another_client_has_a_limit_of_its_own()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.SubmitsPerMinute = 1);
        await SubmitAsync(bench);
        bench.ApiKey = "z";
        bench.Token = bench.Emulator.Ims.IssueToken("z", Bench.Scopes.Split(','));

        Assert.Equal(HttpStatusCode.Accepted, (await SubmitAsync(bench)).Status);
    }

    private static Task<Reply> SubmitAsync(Bench bench) => bench.PostAsync("/v3/images/generate-async", new JsonObject { ["prompt"] = "a lighthouse" });

    private static void Refused(Reply reply, int status, string code)
    {
        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(code, reply.ErrorCode);
        Assert.NotEmpty(reply.Json["message"]!.GetValue<string>());
        Assert.True(reply.Headers.ContainsKey("X-Request-Id"));
    }
}
