using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class ResultTests
{
    [Theory]
    [InlineData(Samples.Generate, 1024)]
    [InlineData(Samples.GenerateV4, 1024)]
    [InlineData(Samples.Similar, 1024)]
    [InlineData(Samples.Expand, 700)]
    [InlineData(Samples.Fill, 512)]
    [InlineData(Samples.ObjectComposite, 1024)]
    public async Task An_image_job_ends_with_its_size_and_a_picture_of_that_size_under_a_link(string path, int side)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, path));
        JsonNode result = Succeeded(status);

        Assert.Equal((side, side), (result["size"]!["width"]!.GetValue<int>(), result["size"]!["height"]!.GetValue<int>()));
        JsonNode output = Assert.Single(result["outputs"]!.AsArray())!;
        Assert.Equal(7, output["seed"]!.GetValue<long>());
        Reply picture = await DownloadAsync(bench, output["image"]!["url"]!);
        Assert.Equal("image/png", picture.ContentType);
        Assert.Equal((side, side), PictureStudio.Measure(picture.Bytes));
    }

    [Theory]
    [InlineData(Samples.PreciseComposite)]
    [InlineData(Samples.AdaptiveComposite)]
    public async Task A_composite_has_the_backgrounds_size_and_the_media_type_asked_for(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, path, static body => body["output"] = new JsonObject { ["mediaType"] = "image/jpeg" }));
        JsonNode result = Succeeded(status);

        Assert.Equal(["outputs"], result.AsObject().Select(static member => member.Key));
        Reply picture = await DownloadAsync(bench, result["outputs"]![0]!["image"]!["url"]!);
        Assert.Equal("image/jpeg", picture.ContentType);
        Assert.Equal((512, 512), PictureStudio.Measure(picture.Bytes));
    }

    [Fact]
    public async Task A_composite_without_seeds_takes_the_documented_ones()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.PreciseComposite, static body =>
        {
            body.Remove("seeds");
            body["numVariations"] = 2;
        }));

        Assert.Equal([333, 222], Succeeded(status)["outputs"]!.AsArray().Select(static output => output!["seed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_upscaled_picture_comes_as_an_id_and_a_pre_signed_url()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.Upscale, static body => body["upscaleFactor"] = 3));
        JsonNode result = Succeeded(status);

        Assert.Equal("precise_upsampler_v1", result["version"]!.GetValue<string>());
        JsonNode output = Assert.Single(result["outputs"]!.AsArray())!;
        Reply picture = await DownloadAsync(bench, output["presignedUrl"]!);
        Assert.Equal((1536, 1536), PictureStudio.Measure(picture.Bytes));
        Reply again = await bench.PostAsync(Samples.Similar, new JsonObject { ["image"] = Samples.Source(output["id"]!.GetValue<string>()) });
        Assert.Equal(HttpStatusCode.Accepted, again.Status);
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes_and_another_seed_others()
    {
        await using Bench bench = await Bench.StartAsync();
        async Task<byte[]> PictureAsync(int seed)
        {
            Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.Generate, body => body["seeds"] = new JsonArray(seed)));
            return (await DownloadAsync(bench, Succeeded(status)["outputs"]![0]!["image"]!["url"]!)).Bytes;
        }

        byte[] first = await PictureAsync(7);
        Assert.Equal(first, await PictureAsync(7));
        Assert.NotEqual(first, await PictureAsync(8));
    }

    [Fact]
    public async Task There_are_as_many_outputs_as_variations_each_with_a_seed_of_its_own()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.Generate, static body =>
        {
            body.Remove("seeds");
            body["numVariations"] = 4;
        }));

        Assert.Equal(4, Succeeded(status)["outputs"]!.AsArray().Select(static output => output!["seed"]!.GetValue<long>()).Distinct().Count());
    }

    [Theory]
    [InlineData("quality", false)]
    [InlineData("speed", true)]
    public async Task V4_fills_the_alternative_text_for_quality_alone(string reasoner, bool isEmpty)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(
            bench, Samples.GenerateV4, body => body["modelSpecificPayload"] = new JsonObject { ["prompt_reasoner"] = reasoner }));

        Assert.Equal(isEmpty, Succeeded(status)["altText"]!.GetValue<string>().Length == 0);
    }

    [Theory]
    [InlineData("16:9", "4MP", 2688, 1536)]
    [InlineData("9:16", "2.4MP", 1152, 2048)]
    [InlineData("auto", "1MP", 1024, 1024)]
    public async Task V4_chooses_pixels_by_ratio_and_level(string ratio, string level, int width, int height)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply status = await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.GenerateV4, body => (body["aspectRatio"], body["resolutionLevel"]) = (ratio, level)));

        Assert.Equal($$"""{"width":{{width}},"height":{{height}}}""", Succeeded(status)["size"]!.ToJsonString());
    }

    [Fact]
    public async Task A_link_dies_an_hour_after_the_poll_that_gave_it_and_takes_no_token()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply accepted = await Samples.SubmitAsync(bench, Samples.Generate);
        string url = Succeeded(await bench.FinishAsync(accepted))["outputs"]![0]!["image"]!["url"]!.GetValue<string>();

        Assert.StartsWith($"{bench.Emulator.Address}emulator-storage.s3.amazonaws.com/", url, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await bench.GetAsync(url)).Status);
        Assert.Equal(HttpStatusCode.OK, (await bench.SendAsync(HttpMethod.Get, url, signed: false)).Status);
        bench.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await bench.SendAsync(HttpMethod.Get, url, signed: false)).Status);
        string fresh = Succeeded(await bench.GetAsync(Bench.StatusUrl(accepted)))["outputs"]![0]!["image"]!["url"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await bench.SendAsync(HttpMethod.Get, fresh, signed: false)).Status);
    }

    [Fact]
    public async Task A_picture_that_storage_had_to_drop_is_painted_again_to_the_byte()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.StorageCapacity = 1);
        JsonNode result = Succeeded(await bench.FinishAsync(await Samples.SubmitAsync(bench, Samples.Generate)));
        Reply first = await DownloadAsync(bench, result["outputs"]![0]!["image"]!["url"]!);
        bench.Emulator.Storage.Put("another", new byte[1000], "image/png");

        Assert.Equal(first.Bytes, (await DownloadAsync(bench, result["outputs"]![0]!["image"]!["url"]!)).Bytes);
    }

    private static JsonNode Succeeded(Reply status)
    {
        Assert.Equal(HttpStatusCode.OK, status.Status);
        Assert.True(status.Json["status"]!.GetValue<string>() == "succeeded", status.Text);
        return status.Json["result"]!;
    }

    private static async Task<Reply> DownloadAsync(Bench bench, JsonNode url)
    {
        Reply reply = await bench.SendAsync(HttpMethod.Get, url.GetValue<string>(), signed: false);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        return reply;
    }
}
