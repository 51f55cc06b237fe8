using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Control;

public sealed class ControlTests
{
    private const string Models = Bench.Firefly + "/v3/custom-models";

    private static Task<Reply> OrderAsync(Bench bench, string path, string json) =>
        bench.SendAsync(HttpMethod.Post, "__emulator" + path, new StringContent(json, Encoding.UTF8, "application/json"), signed: false);

    private static Task<Reply> ReadAsync(Bench bench, string path) => bench.SendAsync(HttpMethod.Get, "__emulator" + path, signed: false);

    [Fact]
    public async Task A_fault_is_ordered_listed_and_happens()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply ordered = await OrderAsync(bench, "/faults", """{"endpoint":"GET /v3/*","fault":"status","status":429,"body":"html","retryAfter":"7","times":2}""");
        Reply struck = await bench.GetAsync(Models);
        Reply list = await ReadAsync(bench, "/faults");

        Assert.Equal(HttpStatusCode.Created, ordered.Status);
        Assert.Equal((HttpStatusCode.TooManyRequests, "text/html", "7"), (struck.Status, struck.ContentType, struck.Headers["Retry-After"]));
        Assert.Equal("""[{"endpoint":"GET /v3/*","fault":"status-429-html-retry-after-7","hits":1}]""", list.Text);
    }

    [Theory]
    [InlineData("abort")]
    [InlineData("reset-before-headers")]
    [InlineData("reset-after-accept")]
    [InlineData("reset-mid-body")]
    [InlineData("garbage")]
    [InlineData("wrong-content-type")]
    [InlineData("empty-body")]
    [InlineData("null-body")]
    [InlineData("unknown-members")]
    [InlineData("unknown-words")]
    [InlineData("slow-first-byte")]
    [InlineData("slow-drip")]
    [InlineData("oversized")]
    [InlineData("redirect-loop")]
    [InlineData("redirect")]
    public async Task Every_kind_of_fault_can_be_ordered_and_all_be_taken_back(string kind)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply ordered = await OrderAsync(bench, "/faults", $$"""{"endpoint":"*","fault":"{{kind}}"}""");
        Reply cleared = await bench.SendAsync(HttpMethod.Delete, "__emulator/faults", signed: false);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.NoContent), (ordered.Status, cleared.Status));
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync(Models)).Status);
    }

    [Theory]
    [InlineData("/faults", """{"fault":"abort"}""")]
    [InlineData("/faults", """{"endpoint":"*","fault":"explode"}""")]
    [InlineData("/faults", """{"endpoint":"*","fault":"status"}""")]
    [InlineData("/faults", """{"endpoint":"nothing","fault":"abort"}""")]
    [InlineData("/faults", """{"endpoint":"*","fault":"redirect","location":"//"}""")]
    [InlineData("/faults", """{"endpoint":""")]
    [InlineData("/jobs/script", """{"words":[]}""")]
    [InlineData("/storage/links", """{"method":"POST","key":"a"}""")]
    public async Task A_bad_order_is_a_400_that_says_why(string path, string json)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await OrderAsync(bench, path, json);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Single(reply.Json.AsObject());
        Assert.Empty(bench.Emulator.Faults.Pending);
    }

    [Fact]
    public async Task Jobs_are_scripted_and_listed()
    {
        await using Bench bench = await Bench.StartAsync();
        await OrderAsync(bench, "/jobs/script", """{"words":["frobnicating"]}""");
        Reply accepted = await bench.PostAsync("/v3/images/generate-async", new JsonObject { ["prompt"] = "a lighthouse" });
        Reply status = await bench.GetAsync(Bench.StatusUrl(accepted));
        JsonNode job = Assert.Single((await ReadAsync(bench, "/jobs")).Json.AsArray())!;

        Assert.Equal("frobnicating", status.Json["status"]!.GetValue<string>());
        Assert.Equal(("generateImagesV3Async", "frobnicating", 1), (job["operation"]!.GetValue<string>(), job["state"]!.GetValue<string>(), job["polls"]!.GetValue<int>()));
        Assert.Equal("a lighthouse", job["request"]!["prompt"]!.GetValue<string>());
    }

    [Fact]
    public async Task Requests_are_counted_by_endpoint_and_no_secret_is_shown()
    {
        await using Bench bench = await Bench.StartAsync();
        await bench.AskForTokenAsync(("client_secret", "canary"));
        Reply accepted = await bench.PostAsync("/v3/images/generate-async", new JsonObject { ["prompt"] = "a lighthouse" });
        await bench.GetAsync(Bench.StatusUrl(accepted));
        await bench.GetAsync(Bench.StatusUrl(accepted));
        Reply counts = await ReadAsync(bench, "/requests");

        Assert.Equal(
            """{"GET firefly-api.adobe.io/v3/status/{jobId}":2,"POST firefly-api.adobe.io/v3/images/generate-async":1,"POST ims-na1.adobelogin.com/ims/token/v3":1}""",
            counts.Text);
        string everything = string.Concat(bench.Emulator.Requests.Latest) + (await ReadAsync(bench, "/jobs")).Text;
        Assert.DoesNotContain("canary", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(bench.Token, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_revoked_and_links_signed()
    {
        await using Bench bench = await Bench.StartAsync();
        await OrderAsync(bench, "/tokens/revoke", "{}");
        Reply link = await OrderAsync(bench, "/storage/links", """{"method":"PUT","key":"a b.png","seconds":60}""");
        Reply put = await bench.SendAsync(HttpMethod.Put, link.Json["url"]!.GetValue<string>(), new ByteArrayContent([1]), signed: false);

        Assert.Equal("401013", (await bench.GetAsync(Models)).ErrorCode);
        Assert.Equal(HttpStatusCode.OK, put.Status);
        Assert.Equal([1], bench.Emulator.Storage.Get("a b.png")!);
    }
}
