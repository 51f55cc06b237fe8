using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Recording;

public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_kept_as_it_came()
    {
        await using Bench bench = await Bench.StartAsync();
        await bench.PostAsync("/v3/images/generate-async?a=1", new JsonObject { ["prompt"] = "a lighthouse" }, ("x-request-id", "r1"));
        RecordedRequest request = Assert.Single(bench.Emulator.Requests.To("POST /v3/images/*"));

        Assert.Equal(("POST", Bench.Firefly, "/v3/images/generate-async", "?a=1", 202), (request.Method, request.Host, request.Path, request.Query, request.Status));
        Assert.Equal(("r1", "Bearer " + bench.Token), (request.Headers["X-REQUEST-ID"], request.Headers["Authorization"]));
        Assert.Equal("""{"prompt":"a lighthouse"}""", request.Text);
        Assert.Equal(bench.Time.GetUtcNow(), request.At);
        Assert.Equal("POST firefly-api.adobe.io/v3/images/generate-async → 202", request.ToString());
    }

    [Fact]
    public async Task The_form_that_ims_got_can_be_read_raw()
    {
        await using Bench bench = await Bench.StartAsync();
        await bench.AskForTokenAsync(("client_secret", "a+b&c"));

        Assert.Contains("client_secret=a%2Bb%26c", Assert.Single(bench.Emulator.Requests.To("/ims/token/v3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_body_reaches_the_api_whole_and_the_log_in_part()
    {
        await using Bench bench = await Bench.StartAsync();
        string body = $$"""{"prompt":"a lighthouse"{{new string(' ', 200_000)}},"nonsense":1}""";
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + "/v3/images/generate-async", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal("body.nonsense: value_error.extra", Assert.Single(reply.Errors));
        Assert.Equal(64 * 1024, bench.Emulator.Requests.Latest[^1].Body.Length);
    }

    [Fact]
    public async Task Every_request_is_announced_once_with_its_status()
    {
        await using Bench bench = await Bench.StartAsync();
        List<string> seen = [];
        bench.Emulator.Requests.Recorded += request =>
        {
            lock (seen)
            {
                seen.Add(request.ToString());
            }
        };
        await bench.GetAsync(Bench.Firefly + "/v3/custom-models");
        await bench.GetAsync(Bench.Firefly + "/v3/nothing");
        await bench.SendAsync(HttpMethod.Get, "", signed: false);

        // The announcement comes after the answer: stopping the server waits for it.
        await bench.Emulator.DisposeAsync();
        Assert.Equal(["GET firefly-api.adobe.io/v3/custom-models → 200", "GET firefly-api.adobe.io/v3/nothing → 404"], seen.Order(StringComparer.Ordinal));
    }
}
