using System.Net;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class ValidationTests
{
    [Theory]
    [InlineData(Samples.Generate, """{}""", "body.prompt: value_error.missing")]
    [InlineData(Samples.Generate, """{"prompt":7}""", "body.prompt: type_error.str")]
    [InlineData(Samples.Generate, """{"prompt":""}""", "body.prompt: value_error.any_str.min_length")]
    [InlineData(Samples.Generate, """{"prompt":null}""", "body.prompt: type_error.none.not_allowed")]
    [InlineData(Samples.Generate, """[]""", "body: type_error.dict")]
    [InlineData(Samples.Generate, """{"prompt":"a","contentClass":"foo"}""", "body.contentClass: type_error.enum")]
    [InlineData(Samples.Generate, """{"prompt":"a","nonsense":1}""", "body.nonsense: value_error.extra")]
    [InlineData(Samples.Generate, """{"prompt":"a","numVariations":5}""", "body.numVariations: value_error.number.not_le")]
    [InlineData(Samples.Generate, """{"prompt":"a","numVariations":0}""", "body.numVariations: value_error.number.not_ge")]
    [InlineData(Samples.Generate, """{"prompt":"a","numVariations":1.5}""", "body.numVariations: type_error.integer")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":[]}""", "body.seeds: value_error.list.min_items")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":[1,2,3,4,5]}""", "body.seeds: value_error.list.max_items")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":[1,1]}""", "body.seeds: value_error.list.unique_items")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":[1,"2"]}""", "body.seeds.1: type_error.integer")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":7}""", "body.seeds: type_error.list")]
    [InlineData(Samples.Generate, """{"prompt":"a","seeds":[1,2],"numVariations":3}""", "body.seeds: value_error")]
    [InlineData(Samples.Generate, """{"prompt":"a","size":{"width":1024}}""", "body.size.height: value_error.missing")]
    [InlineData(Samples.Generate, """{"prompt":"a","size":{"width":5000,"height":1024}}""", "body.size.width: value_error.number.not_le")]
    [InlineData(Samples.Generate, """{"prompt":"a","size":{"width":1000,"height":1000}}""", "body.size: value_error")]
    [InlineData(Samples.Generate, """{"prompt":"a","visualIntensity":11}""", "body.visualIntensity: value_error.number.not_le")]
    [InlineData(Samples.Generate, """{"prompt":"a","style":{"strength":0}}""", "body.style.strength: value_error.number.not_ge")]
    [InlineData(Samples.Generate, """{"prompt":"a","structure":{"strength":101}}""", "body.structure.strength: value_error.number.not_le")]
    [InlineData(Samples.Generate, """{"prompt":"a","style":{"presets":["x","x"]}}""", "body.style.presets: value_error.list.unique_items")]
    [InlineData(Samples.Generate, """{"prompt":"a","promptBiasingLocaleCode":"english"}""", "body.promptBiasingLocaleCode: value_error")]
    [InlineData(Samples.Generate, """{"prompt":"a","upsamplerType":"default"}""", "body.upsamplerType: value_error")]
    [InlineData(Samples.Generate, """{"prompt":"a","customModelId":"m"}""", "body.customModelId: value_error")]
    [InlineData(Samples.Similar, """{}""", "body.image: value_error.missing")]
    [InlineData(Samples.Similar, """{"image":{"source":{}}}""", "body.image.source: value_error")]
    [InlineData(Samples.Similar, """{"image":{"source":{"uploadId":"nope"}}}""", "body.image.source.uploadId: type_error.uuid")]
    [InlineData(Samples.Similar, """{"image":{"source":{"uploadId":"510aabb4-e154-4a7b-bd2e-f492ee71c938"}}}""", "body.image.source.uploadId: value_error")]
    [InlineData(Samples.Similar, """{"image":{"source":{"url":"nope"}}}""", "body.image.source.url: value_error.url.scheme")]
    [InlineData(Samples.Similar, """{"image":{"source":{"url":"https://amazonaws.com.evil.example/a.png"}}}""", "body.image.source.url: value_error")]
    [InlineData(Samples.Similar, """{"image":{"source":{"url":"https://notamazonaws.com/a.png"}}}""", "body.image.source.url: value_error")]
    [InlineData(Samples.Similar, """{"image":{"source":{"url":"http://a.amazonaws.com/a.png"}}}""", "body.image.source.url: value_error")]
    [InlineData(Samples.Similar, """{"image":{"source":{"url":"http://127.0.0.1:80/elsewhere/a.png"}}}""", "body.image.source.url: value_error")]
    [InlineData(Samples.Expand, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}},"size":{"width":4000,"height":9}}""", "body.size.width: value_error.number.not_le")]
    [InlineData(Samples.Expand, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}},"placement":{"alignment":{"vertical":"left"}}}""", "body.placement.alignment.vertical: type_error.enum")]
    [InlineData(Samples.Expand, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}},"mask":{"source":{"url":"https://a.amazonaws.com/a"}},"placement":{}}""", "body.placement: value_error")]
    [InlineData(Samples.Fill, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}}}""", "body.mask: value_error.missing")]
    [InlineData(Samples.Fill, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}},"mask":{"source":{"url":"https://a.amazonaws.com/a"},"invert":"yes"}}""", "body.mask.invert: type_error.bool")]
    [InlineData(Samples.ObjectComposite, """{"image":{"source":{"url":"https://a.amazonaws.com/a"}}}""", "body.prompt: value_error.missing")]
    [InlineData(Samples.PreciseComposite, """{"object":{"image":{"source":{"url":"https://adobe.io:443/a"}}}}""", "body.background: value_error.missing")]
    [InlineData(Samples.Upscale, """{"image":{"source":{"url":"https://a.windows.net/a"}}}""", "body.seeds: value_error.missing")]
    [InlineData(Samples.Upscale, """{"image":{"source":{"url":"https://a.windows.net/a"}},"seeds":[1],"upscaleFactor":5}""", "body.upscaleFactor: type_error.enum")]
    public async Task V3_names_what_is_wrong_and_where(string path, string body, string error)
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.PostAsync(path, JsonNode.Parse(body)!), error);
        Assert.Empty(bench.Emulator.Jobs.All);
    }

    [Theory]
    [InlineData("""{"prompt":"a","numVariations":2}""", "body.numVariations: value_error.number.not_le")]
    [InlineData("""{"prompt":"a","aspectRatio":"2:1"}""", "body.aspectRatio: type_error.enum")]
    [InlineData("""{"prompt":"a","seeds":[1,2]}""", "body.seeds: value_error.list.max_items")]
    [InlineData("""{"prompt":"a","modelSpecificPayload":{"prompt_reasoner":"magic"}}""", "body.modelSpecificPayload.prompt_reasoner: type_error.enum")]
    [InlineData("""{"prompt":"a","referenceBlobs":[{"source":{"url":"https://x.frontdoor.prod.azure.cxp.adobe.com/a"}}],"aspectRatio":"1:1"}""", "body.aspectRatio: value_error")]
    [InlineData("""{"prompt":"a","referenceBlobs":[{"usage":"general"}]}""", "body.referenceBlobs.0.source: value_error.missing")]
    public async Task V4_names_what_is_wrong_and_where(string body, string error)
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.PostAsync(Samples.GenerateV4, JsonNode.Parse(body)!, ("x-model-version", "image5")), error);
    }

    [Theory]
    [InlineData("""{"bitRateFactor":64}""", "body.bitRateFactor: value_error.number.not_le")]
    [InlineData("""{"sizes":[{"width":640,"height":480}]}""", "body.sizes.0: value_error")]
    [InlineData("""{"videoSettings":{"cameraMotion":"pan left"}}""", "body.videoSettings.cameraMotion: type_error.enum")]
    [InlineData("""{"image":{"conditions":[{"source":{"url":"https://assets.frame.io/a"}}]}}""", "body.image.conditions.0.placement: value_error.missing")]
    [InlineData("""{"image":{"conditions":[{"source":{"url":"https://assets.frame.io/a"},"placement":{"position":1.5}}]}}""", "body.image.conditions.0.placement.position: value_error.number.not_le")]
    public async Task Video_names_what_is_wrong_and_where(string body, string error)
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.PostAsync(Samples.Video, JsonNode.Parse(body)!, ("x-model-version", "video1_standard")), error);
    }

    [Theory]
    [InlineData("image3_custom", """{"prompt":"a"}""", "body.customModelId: value_error.missing")]
    [InlineData("image4_custom", """{"prompt":"a","customModelId":"m","visualIntensity":3}""", "body.visualIntensity: value_error")]
    [InlineData("image3_custom", """{"prompt":"a","customModelId":"m","negativePrompt":"b"}""", "body.negativePrompt: value_error")]
    [InlineData("image4_standard", """{"prompt":"a","size":{"width":1024,"height":1024}}""", "body.size: value_error")]
    [InlineData("image9", """{"prompt":"a"}""", "header.x-model-version: type_error.enum")]
    public async Task Models_have_rules_of_their_own(string model, string body, string error)
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await bench.PostAsync(Samples.Generate, JsonNode.Parse(body)!, ("x-model-version", model)), error);
    }

    [Theory]
    [InlineData("image3_custom", """{"prompt":"a","customModelId":"m"}""")]
    [InlineData("image4_custom", """{"prompt":"a","customModelId":"m","upsamplerType":"low_creativity"}""")]
    [InlineData("image4_ultra", """{"prompt":"a","size":{"width":1440,"height":2560}}""")]
    [InlineData("image3", """{"prompt":"a","size":{"width":1344,"height":756},"seeds":[1,2],"numVariations":2,"promptBiasingLocaleCode":"de-CH","visualIntensity":10}""")]
    public async Task What_a_model_documents_is_accepted(string model, string body)
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await bench.PostAsync(Samples.Generate, JsonNode.Parse(body)!, ("x-model-version", model))).Status);
    }

    [Theory]
    [InlineData(Samples.GenerateV4)]
    [InlineData(Samples.Video)]
    public async Task Where_the_model_is_required_its_absence_is_an_error(string path)
    {
        await using Bench bench = await Bench.StartAsync();
        Refused(await Samples.SubmitAsync(bench, path, null, ("x-other", "1")), "header.x-model-version: value_error.missing");
    }

    [Fact]
    public async Task A_retired_upsampler_is_refused_in_the_documented_words()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await Samples.SubmitAsync(bench, Samples.Upscale, null, ("x-model-version", "creative_upsampler_v1"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "validation_error"), (reply.Status, reply.ErrorCode));
        Assert.Equal("Invalid x-model-version: creative_upsampler_v1. Only 'precise_upsampler_v1' is supported.", reply.Json["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_enumeration_error_is_the_one_of_the_description()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = "a", ["contentClass"] = "foo" });

        Assert.Equal(
            """{"loc":["body","contentClass"],"msg":"value is not a valid enumeration member; permitted: 'photo', 'art'","type":"type_error.enum","ctx":{"enum_values":["photo","art"]}}""",
            reply.Text[(reply.Text.IndexOf('[', StringComparison.Ordinal) + 1)..^2]);
    }

    [Fact]
    public async Task Several_mistakes_are_reported_at_once()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.PostAsync(Samples.Generate, new JsonObject { ["seeds"] = 1, ["size"] = new JsonObject() });

        Assert.Equal(["body.prompt: value_error.missing", "body.seeds: type_error.list", "body.size.width: value_error.missing", "body.size.height: value_error.missing"], reply.Errors);
    }

    [Fact]
    public async Task A_prompt_is_counted_in_characters()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply fits = await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = string.Concat(Enumerable.Repeat("🗼", 1024)) });
        Reply tooLong = await bench.PostAsync(Samples.Generate, new JsonObject { ["prompt"] = new string('a', 1025) });

        Assert.Equal(HttpStatusCode.Accepted, fits.Status);
        Refused(tooLong, "body.prompt: value_error.any_str.max_length");
    }

    [Fact]
    public async Task An_upload_id_is_good_for_seven_days()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.TokenLifetime = TimeSpan.FromDays(30));
        JsonObject body = new() { ["image"] = Samples.Source(await bench.UploadAsync(TestPictures.Png())) };
        bench.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Reply before = await bench.PostAsync(Samples.Similar, body.DeepClone());
        bench.Time.Advance(TimeSpan.FromSeconds(1));
        Reply after = await bench.PostAsync(Samples.Similar, body.DeepClone());

        Assert.Equal(HttpStatusCode.Accepted, before.Status);
        Refused(after, "body.image.source.uploadId: value_error");
    }

    private static void Refused(Reply reply, string error)
    {
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "validation_error"), (reply.Status, reply.ErrorCode));
        Assert.Equal(error, Assert.Single(reply.Errors));
        Assert.NotEmpty(reply.Json["validation_errors"]![0]!["msg"]!.GetValue<string>());
    }
}
