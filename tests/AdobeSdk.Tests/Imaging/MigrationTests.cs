using System.Text.Json;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;
using AdobeSdk.Tests.Conformity;
using AdobeSdk.Tests.Wire;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>What a translated request makes in version 2 is what the request made in version 1.</summary>
public class MigrationTests
{
    public static TheoryData<string> Scenes => [.. MigrationScenes.Names];

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task A_translated_request_makes_the_same_picture(string scene)
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        MigrationScenes scenes = new(adobe);
        await scenes.PrepareAsync();

        await scenes.RunAsync(scene, inVersion2: false);
        byte[] first = adobe.Emulator.Storage.Get(MigrationScenes.Key)!;
        adobe.Emulator.Storage.Put(MigrationScenes.Key, [], "image/png");
        await scenes.RunAsync(scene, inVersion2: true);

        using SKBitmap old = SKBitmap.Decode(first), translated = adobe.Picture(MigrationScenes.Key);
        Assert.Equal((old.Width, old.Height), (translated.Width, translated.Height));
        Assert.Equal(old.Pixels, translated.Pixels);
        Assert.True(old.Pixels.Distinct().Count() > 1, "There is something to see.");
    }

    [Theory]
    [InlineData("cutout")]
    [InlineData("mask")]
    public async Task A_background_is_removed_alike(string mode)
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        SenseiRequest request = new MigrationScenes(adobe).Subject();

        await (await (mode == "mask" ? adobe.Sensei.MaskAsync(request) : adobe.Sensei.CutOutAsync(request))).WaitAsync();
        PhotoshopResult result = await (await adobe.Successors.Masking.RemoveBackgroundAsync(request.ToPhotoshopV2(new(mode)))).WaitAsync();
        using MemoryStream file = new();
        await adobe.Successors.Masking.DownloadAsync(result.Outputs[0], file);

        using SKBitmap old = adobe.Picture(MigrationScenes.Key), translated = SKBitmap.Decode(file.ToArray());
        Assert.Equal(old.Pixels, translated.Pixels);
    }

    [Fact]
    public async Task Manifests_name_the_same_layers()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        MigrationScenes scenes = new(adobe);
        await scenes.PrepareAsync();
        DocumentManifestRequest request = scenes.Manifests();

        DocumentManifestResult old = await (await adobe.Photoshop.GetDocumentManifestAsync(request)).WaitAsync();
        List<string[]> translated = [];
        foreach (GenerateManifestRequest each in request.ToPhotoshopV2())
        {
            Assert.True(each.IncludeLayerThumbnails);
            PhotoshopResult result = await (await adobe.Successors.Photoshop.GenerateManifestAsync(each)).WaitAsync();
            translated.Add([.. result.Outputs[0].Destination!.Content!.Value.GetProperty("layers").EnumerateArray().Select(layer => layer.GetProperty("name").GetString()!)]);
        }

        Assert.Equal(2, translated.Count);
        Assert.Equal(old.Outputs!.Select(output => output.Layers!.Select(layer => layer.Name).Reverse()), translated);
    }

    [Fact]
    public void Actions_that_are_sent_along_become_text_and_name_additional_images_as_version_2_does()
    {
        StoredFile image = StoredFile.FromUrl(new("https://bucket.s3.amazonaws.com/a.png"));
        PlayActionJsonRequest request = new()
        {
            Inputs = [image],
            Options = new()
            {
                Actions = [JsonDocument.Parse("""{"_obj":"placeEvent","null":{"_path":"ACTION_JSON_OPTIONS_ADDITIONAL_IMAGES_1"},"other":"PEGASUS_ACTION_JSON_OPTIONS_ADDITIONAL_IMAGES_0"}""").RootElement, JsonDocument.Parse("""{"_obj":"invert"}""").RootElement],
                AdditionalImages = [image],
            },
            Outputs = [new() { Href = image.Href, Storage = StorageWord.External, Type = ImageFormat.Jpeg }],
        };

        ExecuteActionsRequest translated = request.ToPhotoshopV2();

        InlineSource source = Assert.IsType<InlineSource>(Assert.Single(translated.Options.Actions!).Source);
        Assert.Equal("application/json", source.ContentType);
        Assert.Equal("""[{"_obj":"placeEvent","null":{"_path":"__ADDITIONAL_CONTENTS_PATH_1__"},"other":"__ADDITIONAL_CONTENTS_PATH_0__"},{"_obj":"invert"}]""", source.Content);
        Assert.Single(translated.Options.AdditionalContents!);
        Assert.Equal(JpegQuality.PhotoshopMax, Assert.IsType<JpegOutput>(translated.Outputs[0]).Quality);
    }

    [Theory]
    [InlineData(1, "low")]
    [InlineData(3, "medium")]
    [InlineData(6, "high")]
    [InlineData(7, "maximum")]
    public void A_documents_quality_is_the_word_of_adobes_table(int quality, string word) =>
        Assert.Equal(word, Assert.IsType<JpegOutput>(Rendition(new() { Href = new("https://h/o"), Storage = StorageWord.Azure, Type = ImageFormat.Jpeg, Quality = quality }).Outputs[0]).Quality!.Value.Value);

    [Fact]
    public void A_range_of_characters_ends_with_its_last_one()
    {
        LayerText text = new() { Content = "Hello you", CharacterStyles = [new() { From = 0, To = 5, FontSize = 20 }, new() { From = 5, To = 9 }, new() { FontName = "ArialMT" }] };
        CreateCompositeRequest translated = new ModifyDocumentRequest
        {
            Inputs = [StoredFile.FromUrl(new("https://h/i"))], Options = new() { Layers = [new() { Id = 7, Edit = new(), Text = text }] }, Outputs = [],
        }.ToPhotoshopV2();

        EditTextLayer layer = Assert.IsType<EditTextLayer>(Assert.Single(translated.Edits!.Layers!));
        Assert.Equal(7, layer.Id);
        Assert.Equal([(0, 4), (5, 8), null], layer.Text!.CharacterStyles!.Select(style => style.Range is { } range ? (range.From, range.To) : ((int, int)?)null));
        Assert.Equal("ArialMT", layer.Text.CharacterStyles![2].Style!.Font!.PostScriptName);
    }

    [Theory]
    [InlineData("external", null)]
    [InlineData("azure", "azure")]
    [InlineData("dropbox", "dropbox")]
    public void Storage_is_told_where_version_2_wants_to_know_it(string storage, string? expected) => Assert.Equal(
        expected, Assert.IsType<UrlDestination>(Rendition(new() { Href = new("https://h/o"), Storage = new(storage), Type = ImageFormat.Png }).Outputs[0].Destination).StorageType?.Value);

    [Fact]
    public void Storage_of_adobe_is_a_path_without_a_slash()
    {
        CreateCompositeRequest translated = new CreateRenditionRequest
        {
            Inputs = [new() { Href = new("/files/in.psd", UriKind.Relative), Storage = StorageWord.Adobe }],
            Outputs = [new() { Href = new("files/out.psd", UriKind.Relative), Storage = StorageWord.Adobe, Type = ImageFormat.OldPsd, Overwrite = true }],
        }.ToPhotoshopV2();

        Assert.Equal("files/in.psd", Assert.IsType<CreativeCloudSource>(Assert.IsType<ExistingImage>(translated.Image).Source).Path);
        PsdOutput output = Assert.IsType<PsdOutput>(translated.Outputs[0]);
        Assert.Equal(("files/out.psd", true), (Assert.IsType<CreativeCloudDestination>(output.Destination).Path, output.ShouldOverwrite));
    }

    [Theory]
    [MemberData(nameof(UntranslatableRequests.Names), MemberType = typeof(UntranslatableRequests))]
    public void What_version_2_has_no_place_for_is_refused_with_its_name(string member)
    {
        NotSupportedException refused = Assert.Throws<NotSupportedException>(UntranslatableRequests.All[member]);

        Assert.StartsWith(member, refused.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be translated to Photoshop v2: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translated_requests_are_as_adobe_describes_version_2()
    {
        OpenApiValidator.Require();
        DescribedApi api = DescribedApi.PhotoshopV2;
        OpenApiDocument description = api.Read();
        RecordingProxy proxy = null!;
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync(async address => (proxy = await RecordingProxy.StartAsync(address)).Address);
        await using (proxy)
        {
            MigrationScenes scenes = new(adobe);
            await scenes.PrepareAsync();
            foreach (string scene in MigrationScenes.Names)
            {
                await scenes.RunAsync(scene, inVersion2: true);
            }

            await (await adobe.Successors.Photoshop.ExecuteActionsAsync(scenes.Commands().ToPhotoshopV2())).WaitAsync();
            await (await adobe.Successors.Photoshop.GenerateManifestAsync(scenes.Manifests().ToPhotoshopV2()[0])).WaitAsync();
            Exchange[] submits = [.. proxy.Exchanges.Where(exchange => exchange.Host == "photoshop-api.adobe.io" && exchange.Request.Method == "POST")];

            IReadOnlyList<OpenApiViolation> violations = await OpenApiValidator.CheckAsync(StrictDescription.Of(api, description), submits);

            Report.Print($"translated to Photoshop v2: {submits.Length} requests; {violations.Count} violations");
            Assert.Equal(MigrationScenes.Names.Count + 2, submits.Length);
            Assert.Empty(violations);
        }
    }

    [Fact]
    public void No_type_has_the_name_of_one_of_version_2_or_of_the_runtime()
    {
        HashSet<string> own = [.. typeof(IPhotoshopV1Api).Assembly.GetExportedTypes().Select(type => type.Name)];

        string[] others = [.. new[] { typeof(IPhotoshopApi), typeof(AdobeOptions) }.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name)];

        Assert.Empty(own.Intersect(others));
    }

    private static CreateCompositeRequest Rendition(DocumentOutput output) =>
        new CreateRenditionRequest { Inputs = [StoredFile.FromUrl(new("https://h/i"))], Outputs = [output] }.ToPhotoshopV2();
}
