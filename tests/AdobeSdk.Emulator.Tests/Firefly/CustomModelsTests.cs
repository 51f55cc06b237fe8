using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class CustomModelsTests
{
    private const string Path = Bench.Firefly + "/v3/custom-models";

    [Fact]
    public async Task Without_parameters_the_published_models_come_by_date_of_change()
    {
        await using Bench bench = await Bench.StartAsync();
        JsonNode list = (await bench.GetAsync(Path)).Json;
        string[] dates = [.. list["custom_models"]!.AsArray().Select(static model => model!["modifiedDate"]!.GetValue<string>())];

        Assert.True(dates.Length > 1);
        Assert.Equal(dates.Length, list["total_count"]!.GetValue<int>());
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.All(list["custom_models"]!.AsArray(), static model => Assert.Equal("published", model!["publishedState"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Pages_follow_the_next_link_to_the_end_without_gap_or_repetition()
    {
        await using Bench bench = await Bench.StartAsync();
        JsonNode all = (await bench.GetAsync(Path + "?publishedState=all&sortBy=-assetName")).Json;
        List<string> seen = [];
        string? next = Path + "?publishedState=all&sortBy=-assetName&start=0&limit=3";
        int pages = 0;
        while (next is not null)
        {
            JsonNode page = (await bench.GetAsync(next)).Json;
            seen.AddRange(page["custom_models"]!.AsArray().Select(static model => model!["assetName"]!.GetValue<string>()));
            next = page["_links"]!["next"]?["href"]!.GetValue<string>();
            pages++;
        }

        Assert.Equal((int)Math.Ceiling(seen.Count / 3.0), pages);
        Assert.Equal(all["total_count"]!.GetValue<int>(), seen.Count);
        Assert.Equal(seen.OrderDescending(StringComparer.Ordinal), seen);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("ready")]
    [InlineData("unpublished")]
    [InlineData("queued")]
    [InlineData("training")]
    [InlineData("failed")]
    [InlineData("cancelled")]
    public async Task Every_state_has_a_model_and_fewer_than_all(string state)
    {
        await using Bench bench = await Bench.StartAsync();
        int all = (await bench.GetAsync(Path + "?publishedState=all")).Json["total_count"]!.GetValue<int>();
        int some = (await bench.GetAsync($"{Path}?publishedState={state}")).Json["total_count"]!.GetValue<int>();

        Assert.InRange(some, 1, all - 1);
    }

    [Theory]
    [InlineData("?limit=3")]
    [InlineData("?limit=0&start=0")]
    [InlineData("?limit=51&start=0")]
    [InlineData("?limit=x&start=0")]
    [InlineData("?start=-1")]
    [InlineData("?sortBy=size")]
    [InlineData("?publishedState=gone")]
    public async Task A_bad_parameter_is_a_400_with_a_reason(string query)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.GetAsync(Path + query);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal(["reason", "message"], reply.Json.AsObject().Select(static member => member.Key));
    }

    [Fact]
    public async Task Who_accepts_no_json_gets_a_406()
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Equal(HttpStatusCode.NotAcceptable, (await bench.GetAsync(Path, ("Accept", "text/html"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync(Path, ("Accept", "application/json, text/html"))).Status);
    }
}
