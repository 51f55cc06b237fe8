using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class AcceptTests
{
    [Theory]
    [InlineData(Samples.Generate)]
    [InlineData(Samples.Similar)]
    [InlineData(Samples.Expand)]
    [InlineData(Samples.Fill)]
    [InlineData(Samples.ObjectComposite)]
    [InlineData(Samples.Video)]
    public async Task V3_says_202_with_three_members_and_a_link_header(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await Samples.SubmitAsync(bench, path);

        string id = Assert.Single(bench.Emulator.Jobs.All).Id;
        Assert.Equal((HttpStatusCode.Accepted, "application/json"), (reply.Status, reply.ContentType));
        Assert.Equal(["jobId", "statusUrl", "cancelUrl"], reply.Json.AsObject().Select(static member => member.Key));
        Assert.Equal(id, reply.Json["jobId"]!.GetValue<string>());
        Assert.StartsWith("urn:ff:jobs:emu:", id, StringComparison.Ordinal);
        Assert.Equal($"{bench.Emulator.Address}firefly-api.adobe.io/v3/status/{id}", Bench.StatusUrl(reply));
        Assert.Equal($"{bench.Emulator.Address}firefly-api.adobe.io/v3/cancel/{id}", Bench.CancelUrl(reply));
        Assert.Contains($"<{Bench.StatusUrl(reply)}>", reply.Headers["Link"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Samples.PreciseComposite)]
    [InlineData(Samples.AdaptiveComposite)]
    public async Task Composites_say_202_with_a_status_as_well(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await Samples.SubmitAsync(bench, path);

        Assert.Equal(HttpStatusCode.Accepted, reply.Status);
        Assert.Equal(["status", "jobId", "statusUrl", "cancelUrl"], reply.Json.AsObject().Select(static member => member.Key));
        Assert.Equal("pending", reply.Json["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(Samples.GenerateV4, HttpStatusCode.OK)]
    [InlineData(Samples.Upscale, HttpStatusCode.Accepted)]
    public async Task V4_and_upscale_say_nothing_but_links_and_progress(string path, HttpStatusCode status)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await Samples.SubmitAsync(bench, path);

        Assert.Equal(status, reply.Status);
        Assert.Equal(["links", "progress"], reply.Json.AsObject().Select(static member => member.Key));
        Assert.Equal(["cancel", "result"], reply.Json["links"]!.AsObject().Select(static member => member.Key));
        Assert.EndsWith("/v3/status/" + bench.Emulator.Jobs.All[0].Id, Bench.StatusUrl(reply), StringComparison.Ordinal);
        Assert.Equal(0, reply.Json["progress"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_ledger_knows_every_accepted_job_and_nothing_of_refused_ones()
    {
        await using Bench bench = await Bench.StartAsync();
        foreach (string path in Samples.Paths)
        {
            await Samples.SubmitAsync(bench, path);
            await Samples.SubmitAsync(bench, path, static body => body["nonsense"] = true);
        }

        Assert.Equal(
            [
                "generateImagesV3Async", "firefly_image_v5_generate_async_v4", "generateSimilarImagesV3Async", "expandImagesV3Async", "fillImagesV3Async",
                "generateObjectCompositeV3Async", "preciseComposite", "adaptiveComposite", "preciseUpsamplerV3Async", "generateVideoV3",
            ],
            bench.Emulator.Jobs.All.Select(static job => job.Operation));
        EmulatedJob first = bench.Emulator.Jobs.All[0];
        Assert.Equal(("x", "pending", 0), (first.ClientId, first.State, first.Polls));
        Assert.Equal("a lighthouse", first.Request.GetProperty("prompt").GetString());
        Assert.Equal(2, bench.Emulator.Requests.Count("POST /v3/images/upscale"));
    }
}
