using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>What takes URLs alone does what its request does.</summary>
public class ComfortTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange);

    [Fact]
    public async Task Two_urls_are_enough_for_a_rendition_a_manifest_a_cutout_and_a_mask()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        Uri photo = adobe.Store(Photo).Href;

        PhotoshopV1Result result = await (await adobe.Photoshop.CreateRenditionAsync(photo, adobe.Target("small.jpg"), ImageFormat.Jpeg, width: 32)).WaitAsync();
        DocumentManifestResult manifest = await (await adobe.Photoshop.GetDocumentManifestAsync(photo)).WaitAsync();
        await (await adobe.Sensei.CutOutAsync(photo, adobe.Target("cut.png"))).WaitAsync();
        await (await adobe.Sensei.MaskAsync(photo, adobe.Target("mask.png"))).WaitAsync();

        using SKBitmap small = adobe.Picture("small.jpg"), cut = adobe.Picture("cut.png"), mask = adobe.Picture("mask.png");
        Assert.Equal((32, 0, SKColors.Black), (small.Width, cut.GetPixel(2, 2).Alpha, mask.GetPixel(2, 2)));
        Assert.Equal((ImageFormat.Jpeg, 32), (Assert.Single(result.AllRenditions()).Type, Assert.Single(result.AllRenditions()).Width));
        Assert.Equal("Background", Assert.Single(manifest.Outputs![0].Layers!).Name);
        Assert.Empty(new PhotoshopV1Result().AllRenditions());
    }

    [Theory]
    [InlineData("2018-01-04T12:57:15.12345:Z", "2018-01-04T12:57:15.12345Z")]
    [InlineData("2018-01-04T12:57:15Z", "2018-01-04T12:57:15Z")]
    [InlineData("yesterday", null)]
    public void A_time_is_read_in_adobes_spelling_and_its_text_is_kept(string text, string? time)
    {
        ImagingTimestamp timestamp = new(text);

        Assert.Equal(time is null ? null : DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), timestamp.Time);
        Assert.Equal(text, timestamp.ToString());
    }

    [Fact]
    public void Signatures_of_urls_are_in_no_text()
    {
        Uri signed = new("https://bucket.s3.amazonaws.com/a.png?X-Amz-Signature=secret");
        object[] records =
        [
            StoredFile.FromUrl(signed), new DocumentOutput { Href = signed, Storage = StorageWord.External, Type = ImageFormat.Png }, new Rendition { Href = signed }, new ProducedRenditions { Input = signed },
            new DocumentManifest { Input = signed }, new ManifestLayer { Thumbnail = signed }, new DevelopedPhoto { Input = signed, Links = new() { File = StoredFile.FromUrl(signed) } },
            new SenseiFile { Href = signed }, new ActionFile { Href = signed, Storage = StorageWord.External },
        ];

        Assert.All(records, record => Assert.DoesNotContain("secret", record.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"code":404,"details":{"name":"n","reason":"r"}}""", "404", "n", "r")]
    [InlineData("""{"code":"not_found","details":[{"name":"n","reason":"r"}]}""", "not_found", "n", "r")]
    [InlineData("""{"details":"no such file"}""", null, null, "no such file")]
    public void An_error_is_read_in_each_shape_that_it_has(string json, string? code, string? name, string reason)
    {
        ImagingError error = System.Text.Json.JsonSerializer.Deserialize(json, ImagingJsonContext.Default.ImagingError)!;

        ImagingErrorReason why = Assert.Single(error.Details!);
        Assert.Equal((code, name, reason), (error.Code, why.Name, why.Reason));
    }

    [Fact]
    public void A_file_is_read_alone_and_in_the_list_that_events_have()
    {
        const string File = """{"href":"https://h/a.jpg","storage":"external"}""";
        LightroomV1Result alone = Read("""{"outputs":[{"_links":{"self":""" + File + "}}]}"), listed = Read("""{"outputs":[{"_links":{"self":[""" + File + "]}}]}");

        Assert.Equal("https://h/a.jpg", alone.Outputs![0].Links!.File!.Href.OriginalString);
        Assert.Equal(alone.Outputs[0].Links!.File, listed.Outputs![0].Links!.File);
        Assert.Throws<System.Text.Json.JsonException>(() => Read("""{"outputs":[{"_links":{"self":[]}}]}"""));

        static LightroomV1Result Read(string json) => System.Text.Json.JsonSerializer.Deserialize(json, ImagingJsonContext.Default.LightroomV1Result)!;
    }
}
