using System.Text;
using System.Text.Json;
using AdobeSdk.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Photoshop;

/// <summary>From client to emulator to job to file: what a job made is what was asked for.</summary>
public class PhotoshopOnPixelsTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange);

    [Fact]
    public async Task A_background_is_removed_trimmed_and_replaced()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        MaskingImage photo = new() { Source = PhotoshopSource.FromUrl(adobe.Store(Photo)) };

        using SKBitmap cutout = await PictureAsync(adobe, new() { Image = photo });
        using SKBitmap trimmed = await PictureAsync(adobe, new() { Image = photo, Trim = true });
        using SKBitmap mask = await PictureAsync(adobe, new() { Image = photo, Mode = RemoveBackgroundMode.Mask });
        using SKBitmap red = await PictureAsync(adobe, new() { Image = photo, BackgroundColor = new() { Red = 255, Green = 0, Blue = 0 }, ColorDecontamination = 1 });

        Assert.Equal(0, cutout.GetPixel(2, 2).Alpha);
        Assert.Equal(SKColors.Orange, cutout.GetPixel(64, 64));
        Assert.InRange(trimmed.Width, 60, 70);
        Assert.Equal((SKColors.Black, SKColors.White), (mask.GetPixel(2, 2), mask.GetPixel(64, 64)));
        Assert.Equal((SKColors.Red, SKColors.Orange), (red.GetPixel(2, 2), red.GetPixel(64, 64)));
    }

    [Fact]
    public async Task A_document_keeps_its_layers_and_a_manifest_lists_them()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        AdobeJob<PhotoshopResult> made = await adobe.Photoshop.CreateCompositeAsync(new()
        {
            Image = new NewDocument { Width = 100, Height = 80 },
            Edits = new()
            {
                Layers =
                [
                    new AddSolidColorLayer { Name = "wash", Operation = LayerOperation.Add(), Fill = new() { SolidColor = new() { Rgb = new() { Red = 0, Green = 0, Blue = 255 } } }, BlendOptions = new() { Opacity = 50 } },
                    new AddLayer { Name = "photo", Operation = LayerOperation.Add(), Image = PhotoshopImage.FromUrl(adobe.Store(Photo)), Transform = new() { Dimension = new() { Width = 40, Height = 40 }, Offset = new() { Horizontal = 30, Vertical = 20 } } },
                ],
            },
            Outputs = [new PsdOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("made.psd")) }, new PngOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("made.png")), Width = 50 }],
        });
        await made.WaitAsync();
        Uri document = adobe.Emulator.Storage.Sign("GET", "made.psd", TimeSpan.FromMinutes(5));

        AdobeJob<PhotoshopResult> listed = await adobe.Photoshop.GenerateManifestAsync(new()
        {
            Image = PhotoshopImage.FromUrl(document), Outputs = [new() { MediaType = ManifestMediaType.Json, Destination = PhotoshopDestination.Embedded() }],
        });
        JsonElement manifest = (await listed.WaitAsync()).Outputs[0].Destination!.Content!.Value;
        using SKBitmap small = SKBitmap.Decode(adobe.Emulator.Storage.Get("made.png"));

        Assert.Equal(["Background", "wash", "photo"], manifest.GetProperty("layers").EnumerateArray().Select(layer => layer.GetProperty("name").GetString()));
        Assert.Equal((50, 40), (small.Width, small.Height));
        Assert.InRange(small.GetPixel(2, 2).Red, 120, 135);
        Assert.Equal(SKColors.Orange, small.GetPixel(25, 20));

        // The document that was written is one that can be opened and written again.
        AdobeJob<PhotoshopResult> again = await adobe.Photoshop.RenderAsync(document, [new TiffOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("made.tiff")) }]);
        await again.WaitAsync();
        Assert.Equal("II*\0", Encoding.ASCII.GetString(adobe.Emulator.Storage.Get("made.tiff")!, 0, 4));
    }

    [Fact]
    public async Task A_photo_is_developed_in_the_direction_that_is_asked_for()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        Uri photo = adobe.Store(Photo);
        Uri preset = adobe.Store("<rdf:Description crs:Exposure2012=\"-2\"/>"u8.ToArray(), "application/rdf+xml");

        SKColor plain = await DevelopAsync(new ImageEdits());
        SKColor bright = await DevelopAsync(new ImageEdits { Light = new() { Exposure = 1 } });
        SKColor dark = await DevelopAsync(new ImageEdits { Presets = [PhotoshopSource.FromUrl(preset)] });
        SKColor grey = await DevelopAsync(new ImageEdits { Color = new() { Saturation = -100 } });

        Assert.True(bright.Green > plain.Green && dark.Green < plain.Green);
        Assert.InRange(Math.Abs(grey.Red - grey.Blue), 0, 4);

        async Task<SKColor> DevelopAsync(ImageEdits edits)
        {
            AdobeJob<PhotoshopResult> job = await adobe.Photoshop.EditImageAsync(new()
            {
                Image = new() { Source = PhotoshopSource.FromUrl(photo) }, Edits = edits, Outputs = [new EditPngOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("developed.png")) }],
            });
            await job.WaitAsync();
            using SKBitmap developed = SKBitmap.Decode(adobe.Emulator.Storage.Get("developed.png"));
            return developed.GetPixel(4, 4);
        }
    }

    [Fact]
    public async Task Crops_and_masks_are_where_the_subject_is()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        Uri photo = adobe.Store(Photo);

        AutoCropOutput crop = Assert.Single((await (await adobe.Photoshop.AutoCropAsync(photo, [CropAspectRatio.Widescreen])).WaitAsync()).Outputs);
        MaskObjectsResult objects = await (await adobe.Masking.MaskObjectsAsync(photo)).WaitAsync();
        using MemoryStream file = new();
        await adobe.Masking.DownloadAsync(objects.SemanticMasks![0], file);
        using SKBitmap mask = SKBitmap.Decode(file.ToArray());
        FillMaskedAreasResult filled = await (await adobe.Masking.FillMaskedAreasAsync(photo, [objects.SemanticMasks[0].Url!])).WaitAsync();
        using MemoryStream without = new();
        await adobe.Masking.DownloadAsync(filled.Image, without);
        using SKBitmap empty = SKBitmap.Decode(without.ToArray());

        CropBox box = Assert.Single(crop.Crops[0].BoundingBoxes);
        Assert.Equal((128, 72), (box.Width, box.Height));
        Assert.Equal(SKColors.White, mask.GetPixel(64, 64));
        Assert.InRange(objects.SemanticMasks[0].BoundingBox!.Width, 60, 70);
        Assert.True(empty.GetPixel(64, 64).Blue > 100, "The disc is gone, and its ground has closed over it.");
    }

    [Fact]
    public async Task A_job_that_fails_says_adobes_number_and_a_masking_job_its_word()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        UrlSource gone = PhotoshopSource.FromUrl(adobe.Emulator.Storage.Sign("GET", "gone", TimeSpan.FromMinutes(1)));
        AdobeJob<PhotoshopResult> edit = await adobe.Photoshop.EditImageAsync(new() { Image = new() { Source = gone }, Outputs = [new EditPngOutput { Destination = PhotoshopDestination.Hosted() }] });
        AdobeJob<MaskObjectsResult> masks = await adobe.Masking.MaskObjectsAsync(new MaskObjectsRequest { Image = new() { Source = gone } });

        AdobeJobException failed = await Assert.ThrowsAsync<AdobeJobException>(() => edit.WaitAsync());
        AdobeJobException failedMask = await Assert.ThrowsAsync<AdobeJobException>(() => masks.WaitAsync());

        Assert.Contains("400401", failed.ToString() + string.Join(' ', (await edit.WaitForOutcomeAsync()).Errors), StringComparison.Ordinal);
        Assert.Equal("processing_error", failedMask.ErrorCode);
    }

    [Fact]
    public async Task A_request_that_breaks_a_rule_is_refused_with_the_members_name()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();

        AdobeApiException refused = await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Photoshop.AutoCropAsync(new AutoCropRequest
        {
            Image = new() { Source = PhotoshopSource.FromUrl(adobe.Store(Photo)) }, Mode = AutoCropMode.SubjectCrop,
        }));

        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Equal("validation_error", refused.ErrorCode);
        Assert.Contains("focus", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_adobe_would_refuse_is_refused_before_it_is_sent()
    {
        Uri elsewhere = new("https://files.example/photo.png");
        using PhotoshopClient photoshop = PhotoshopClient.Create(new AdobeOptions { ClientId = "x", ClientSecret = "y" });
        using MaskingClient masking = MaskingClient.Create(new AdobeOptions { ClientId = "x", ClientSecret = "y" });

        Assert.ThrowsAny<ArgumentException>(() => { _ = masking.MaskObjectsAsync(elsewhere); });
        Assert.ThrowsAny<ArgumentException>(() => { _ = photoshop.AutoCropAsync(elsewhere, [CropAspectRatio.Square]); });
        Assert.Throws<ArgumentException>(() => PhotoshopSource.FromText(new string('x', 51_201)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhotoshopDestination.Hosted(TimeSpan.FromSeconds(59)));
    }

    private static async Task<SKBitmap> PictureAsync(EmulatedPhotoshop adobe, RemoveBackgroundRequest request)
    {
        PhotoshopResult result = await (await adobe.Masking.RemoveBackgroundAsync(request)).WaitAsync();
        using MemoryStream file = new();
        await adobe.Masking.DownloadAsync(Assert.Single(result.Outputs), file);
        return SKBitmap.Decode(file.ToArray());
    }
}
