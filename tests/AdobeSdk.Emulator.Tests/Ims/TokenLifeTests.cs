using System.Net;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Ims;

public sealed class TokenLifeTests
{
    private static FormUrlEncodedContent Form(string token, string clientId = "x") =>
        new(new Dictionary<string, string> { ["type"] = "access_token", ["client_id"] = clientId, ["token"] = token });

    private static async Task<Reply> ValidateAsync(Bench bench, string token, string clientId = "x") =>
        await bench.SendAsync(HttpMethod.Post, Bench.Ims + "/ims/validate_token/v1", Form(token, clientId), signed: false);

    [Fact]
    public async Task An_invalid_token_validates_with_200_and_false()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply alive = await ValidateAsync(bench, bench.Token);
        Reply nonsense = await ValidateAsync(bench, "nonsense");
        Reply foreign = await ValidateAsync(bench, bench.Token, "someone-else");

        Assert.True(alive.Json["valid"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.OK, nonsense.Status);
        Assert.False(nonsense.Json["valid"]!.GetValue<bool>());
        Assert.NotEmpty(nonsense.Json["reason"]!.GetValue<string>());
        Assert.False(foreign.Json["valid"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Validate_also_takes_the_token_as_bearer_and_by_get()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply bearer = await bench.SendAsync(HttpMethod.Post, Bench.Ims + "/ims/validate_token/v1");
        Reply get = await bench.SendAsync(HttpMethod.Get, $"{Bench.Ims}/ims/validate_token/v1?type=access_token&client_id=x&token={bench.Token}", signed: false);

        Assert.True(bearer.Json["valid"]!.GetValue<bool>());
        Assert.True(get.Json["valid"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("/ims/revoke")]
    [InlineData("/ims/invalidate_token/v2")]
    public async Task A_revoked_token_is_dead_everywhere(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply revoked = await bench.SendAsync(HttpMethod.Post, Bench.Ims + path, Form(bench.Token), signed: false);

        Assert.Equal((HttpStatusCode.OK, 0), (revoked.Status, revoked.Bytes.Length));
        Assert.False((await ValidateAsync(bench, bench.Token)).Json["valid"]!.GetValue<bool>());
        Assert.Equal("401013", (await bench.GetAsync(Bench.Firefly + "/v3/custom-models")).ErrorCode);
        Assert.Equal("invalid_request", (await bench.SendAsync(HttpMethod.Post, Bench.Ims + path, signed: false)).Error);
    }

    [Fact]
    public async Task A_token_lives_until_its_time_is_up_on_the_emulators_clock()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(86398));
        Reply before = await bench.GetAsync(Bench.Firefly + "/v3/custom-models");
        bench.Time.Advance(TimeSpan.FromSeconds(1));
        Reply after = await bench.GetAsync(Bench.Firefly + "/v3/custom-models");

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal((HttpStatusCode.Unauthorized, "401013"), (after.Status, after.ErrorCode));
        Assert.False((await ValidateAsync(bench, bench.Token)).Json["valid"]!.GetValue<bool>());
    }
}
