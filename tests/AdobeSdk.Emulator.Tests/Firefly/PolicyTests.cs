using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("a Gore fest", "prompt_unsafe")]
    [InlineData("nudity.", "prompt_unsafe")]
    [InlineData("the celebrity, smiling", "prompt_entity_denied")]
    [InlineData("counterfeit money", "legal_error")]
    public async Task Some_words_are_refused_with_451_and_cost_no_job(string prompt, string code)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply v3 = await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = prompt });
        Reply v4 = await bench.PostAsync(Samples.GenerateV4, new JsonObject { ["prompt"] = prompt }, ("x-model-version", "image5"));

        Assert.Equal(((HttpStatusCode)451, code), (v3.Status, v3.ErrorCode));
        Assert.Equal(((HttpStatusCode)451, code), (v4.Status, v4.ErrorCode));
        Assert.Empty(bench.Emulator.Jobs.All);
    }

    [Fact]
    public async Task A_word_within_a_word_is_none()
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = "the gorge of Gorenje" })).Status);
    }

    [Fact]
    public async Task Some_words_are_let_through_and_flagged()
    {
        await using Bench bench = await Bench.StartAsync();
        JsonNode flagged = (await bench.FinishAsync(await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = "a weapon by Picasso" }))).Json["result"]!;
        JsonNode clean = (await bench.FinishAsync(await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = "a spoon" }))).Json["result"]!;

        Assert.True(flagged["promptHasDeniedWords"]!.GetValue<bool>());
        Assert.True(flagged["promptHasBlockedArtists"]!.GetValue<bool>());
        Assert.Null(clean["promptHasDeniedWords"]);
    }

    [Fact]
    public async Task An_upload_that_says_it_is_unsafe_is_refused()
    {
        await using Bench bench = await Bench.StartAsync();
        ByteArrayContent content = new([.. TestPictures.Png(8, 8), .. "adobe-emulator-unsafe"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + "/v2/storage/image", content);

        Assert.Equal(((HttpStatusCode)451, "input_media_unsafe"), (reply.Status, reply.ErrorCode));
    }
}
