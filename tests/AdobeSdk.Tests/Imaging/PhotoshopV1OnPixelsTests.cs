using System.Text.Json;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>From client to emulator to job to file: what a job made is what was asked for.</summary>
public class PhotoshopV1OnPixelsTests
{
    private static readonly byte[] Photo = EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange);
    private static readonly byte[] Red = EmulatedPhotoshop.Disc(SKColors.Red, SKColors.Red);

    [Fact]
    public async Task The_first_call_of_adobes_guides_says_that_key_and_token_are_good()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        Assert.Equal("Welcome to the Photoshop API!", await adobe.Photoshop.HelloAsync());
        Assert.Equal(["GET /pie/psdService/hello"], adobe.Emulator.Requests.Latest.Where(request => request.Host == "image.adobe.io").Select(request => $"{request.Method} {request.Path}"));
    }

    [Fact]
    public async Task A_document_is_made_with_its_layers_the_uppermost_first_and_a_manifest_lists_them()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        await MakeAsync(adobe);
        DocumentManifestResult result = await (await adobe.Photoshop.GetDocumentManifestAsync(new()
        {
            Inputs = [adobe.Written("made.psd")], Options = new() { Thumbnails = new() { Type = ThumbnailMediaType.Png } },
        })).WaitAsync();

        using SKBitmap made = adobe.Picture("made.png");
        Assert.Equal((100, 80), (made.Width, made.Height));
        Assert.Equal(SKColors.Red, made.GetPixel(20, 20));
        Assert.InRange(made.GetPixel(80, 70).Red, 120, 135);
        DocumentManifest manifest = Assert.Single(result.Outputs!);
        Assert.Equal((100, 80, "8", ColorMode.Rgb), (manifest.Document!.Width, manifest.Document.Height, manifest.Document.BitDepth, manifest.Document.ImageMode));
        Assert.Equal(["title", "photo", "wash", "Background"], manifest.Layers!.Select(layer => layer.Name));
        Assert.Equal([LayerKind.TextLayer, LayerKind.Layer, LayerKind.FillLayer, LayerKind.BackgroundLayer], manifest.Layers!.Select(layer => layer.Type));
        Assert.Equal("New", manifest.Layers![0].Text!.Content);
        Assert.Equal((10, 10, 40, 30), (manifest.Layers[1].Bounds!.Left, manifest.Layers[1].Bounds!.Top, manifest.Layers[1].Bounds!.Width, manifest.Layers[1].Bounds!.Height));
        Assert.Equal((50, LayerBlendMode.Normal), (manifest.Layers[2].BlendOptions!.Opacity, manifest.Layers[2].BlendOptions!.Mode));
        Assert.True(manifest.Created!.Value.Time is { } created && created > DateTimeOffset.UtcNow.AddMinutes(-5), $"{manifest.Created} is the time of now, in Adobe's own spelling.");

        using MemoryStream thumbnail = new();
        await adobe.Photoshop.Downloads.ToStreamAsync(manifest.Layers[1].Thumbnail!, thumbnail);
        using SKBitmap small = SKBitmap.Decode(thumbnail.ToArray());
        Assert.Equal(SKColors.Red, small.GetPixel(20, 20));
    }

    [Fact]
    public async Task Layers_of_a_document_are_changed_moved_deleted_and_added()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        await MakeAsync(adobe);

        await (await adobe.Photoshop.ModifyDocumentAsync(new()
        {
            Inputs = [adobe.Written("made.psd")],
            Options = new()
            {
                Document = new() { ImageSize = new() { Width = 200, Height = 160 }, CanvasSize = new() { Bounds = new() { Left = 0, Top = 0, Width = 120, Height = 160 } } },
                Layers =
                [
                    new() { Name = "green", Type = LayerKind.FillLayer, Add = new() { InsertAbove = new() { Name = "wash" } }, Fill = new() { Color = new() { Rgb = new() { Red = 0, Green = 255, Blue = 0 } } } },
                    new() { Name = "wash", Type = LayerKind.FillLayer, Edit = new(), BlendOptions = new() { Opacity = 100 } },
                    new() { Name = "photo", Move = new() { InsertTop = true } },
                    new() { Name = "title", Delete = new() },
                    new() { Name = "no block, no change", Visible = false },
                ],
            },
            Outputs = [adobe.Output("changed.png"), adobe.Output("wash.png") with { Layers = [new() { Name = "wash" }] }, adobe.Output("changed.psd", ImageFormat.OldPsd)],
        })).WaitAsync();
        DocumentManifestResult result = await (await adobe.Photoshop.GetDocumentManifestAsync(new() { Inputs = [adobe.Written("changed.psd")] })).WaitAsync();

        using SKBitmap changed = adobe.Picture("changed.png"), wash = adobe.Picture("wash.png");
        Assert.Equal((120, 160), (changed.Width, changed.Height));
        Assert.Equal((SKColors.Red, new SKColor(0, 255, 0)), (changed.GetPixel(60, 50), changed.GetPixel(110, 150)));
        Assert.Equal(SKColors.Blue, wash.GetPixel(60, 50));
        Assert.Equal(["photo", "green", "wash", "Background"], result.Outputs![0].Layers!.Select(layer => layer.Name));
        Assert.Null(result.Outputs[0].Layers![0].Thumbnail);
    }

    [Fact]
    public async Task Renditions_have_the_sizes_and_formats_that_are_asked_for()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();

        AdobeJob<PhotoshopV1Result> job = await adobe.Photoshop.CreateRenditionAsync(new()
        {
            Inputs = [adobe.Store(Photo)],
            Outputs = [adobe.Output("small.jpg", ImageFormat.Jpeg) with { Width = 64, Quality = 7 }, adobe.Output("limited.png") with { MaxWidth = 32 }, adobe.Output("whole.tiff", ImageFormat.Tiff)],
        });
        PhotoshopV1Result result = await job.WaitAsync();

        using SKBitmap small = adobe.Picture("small.jpg"), limited = adobe.Picture("limited.png");
        Assert.Equal((64, 64, 32), (small.Width, small.Height, limited.Width));
        Assert.Equal("II*\0"u8.ToArray(), adobe.Emulator.Storage.Get("whole.tiff")![..4]);
        Assert.Equal([ImageFormat.Jpeg, ImageFormat.Png, ImageFormat.Tiff], result.Outputs![0].Links!.Renditions!.Select(rendition => rendition.Type));
        Assert.Equal((64, StorageWord.External), (result.Outputs[0].Links!.Renditions![0].Width, result.Outputs[0].Links!.Renditions![0].Storage));
        Assert.IsType<PhotoshopV1Result>(await adobe.Photoshop.GetJobStatusAsync(job.Id));
    }

    [Fact]
    public async Task A_smart_object_is_made_and_gets_other_content()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        SmartObjectOutput Output(string key, ImageFormat format)
        {
            Uri target = adobe.Target(key);
            return new() { Href = target, Storage = StorageWord.For(target), Type = format };
        }

        await (await adobe.Photoshop.ReplaceSmartObjectAsync(new()
        {
            Inputs = [adobe.Store(Photo)],
            Options = new() { Layers = [new() { Name = "logo", Add = new() { InsertTop = true }, Input = adobe.Store(Red), Bounds = new() { Left = 0, Top = 0, Width = 30, Height = 30 } }] },
            Outputs = [Output("logo.psd", ImageFormat.Psd), Output("logo.png", ImageFormat.Png)],
        })).WaitAsync();
        byte[] green = EmulatedPhotoshop.Disc(SKColors.Lime, SKColors.Lime, 30);
        await (await adobe.Photoshop.ReplaceSmartObjectAsync(new()
        {
            Inputs = [adobe.Written("logo.psd")], Options = new() { Layers = [new() { Name = "logo", Input = adobe.Store(green) }] }, Outputs = [Output("replaced.png", ImageFormat.Png)],
        })).WaitAsync();
        DocumentManifestResult manifest = await (await adobe.Photoshop.GetDocumentManifestAsync(new() { Inputs = [adobe.Written("logo.psd")] })).WaitAsync();

        using SKBitmap made = adobe.Picture("logo.png"), replaced = adobe.Picture("replaced.png");
        Assert.Equal((SKColors.Red, SKColors.Orange), (made.GetPixel(10, 10), made.GetPixel(64, 64)));
        Assert.Equal((SKColors.Lime, SKColors.Orange), (replaced.GetPixel(10, 10), replaced.GetPixel(64, 64)));
        Assert.Equal(LayerKind.SmartObject, manifest.Outputs![0].Layers![0].Type);
    }

    [Fact]
    public async Task A_text_layer_says_something_else_in_another_size_and_colour_where_it_was()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        await MakeAsync(adobe);

        await (await adobe.Photoshop.EditTextAsync(new()
        {
            Inputs = [adobe.Written("made.psd")],
            Options = new() { Layers = [new() { Name = "title", Text = new() { Content = "Sold", CharacterStyles = [new() { Size = 30, Color = new() { Red = 0, Green = 65_535, Blue = 0 } }] } }] },
            Outputs = [adobe.ActionOutput("sold.psd", ImageFormat.Psd), adobe.ActionOutput("sold.png")],
        })).WaitAsync();
        DocumentManifest before = Assert.Single((await (await adobe.Photoshop.GetDocumentManifestAsync(new() { Inputs = [adobe.Written("made.psd")] })).WaitAsync()).Outputs!);
        DocumentManifest after = Assert.Single((await (await adobe.Photoshop.GetDocumentManifestAsync(new() { Inputs = [adobe.Written("sold.psd")] })).WaitAsync()).Outputs!);

        using SKBitmap sold = adobe.Picture("sold.png");
        Assert.Equal("Sold", after.Layers![0].Text!.Content);
        Assert.True(after.Layers[0].Bounds!.Width > before.Layers![0].Bounds!.Width, "It is larger.");
        Assert.InRange(after.Layers[0].Bounds!.Left!.Value - before.Layers[0].Bounds!.Left!.Value, -2, 8);
        Assert.Contains(sold.Pixels, static pixel => pixel is { Red: 0, Green: 255, Blue: 0 });
    }

    [Fact]
    public async Task A_product_is_cropped_with_an_edge_and_a_background_is_blurred()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StoredFile photo = adobe.Store(Photo), stripes = adobe.Store(Stripes());

        await (await adobe.Photoshop.ProductCropAsync(new() { Inputs = [photo], Options = new() { Unit = CropUnit.Pixels, Width = 10, Height = 40 }, Outputs = [adobe.ActionOutput("crop.png")] })).WaitAsync();
        await (await adobe.Photoshop.ProductCropAsync(new() { Inputs = [photo], Options = new() { Unit = CropUnit.Percent, Width = 50, Height = 0 }, Outputs = [adobe.ActionOutput("percent.png")] })).WaitAsync();
        await (await adobe.Photoshop.DepthBlurAsync(new() { Inputs = [stripes], Options = new() { BlurStrength = 100, FocusSubject = true }, Outputs = [adobe.ActionOutput("blurred.png")] })).WaitAsync();

        using SKBitmap crop = adobe.Picture("crop.png"), percent = adobe.Picture("percent.png"), blurred = adobe.Picture("blurred.png");
        Assert.InRange(crop.Width, 82, 90);
        Assert.InRange(crop.Height, 142, 150);
        Assert.InRange(percent.Width, 122, 136);
        Assert.Equal((SKColors.White, SKColors.SteelBlue, SKColors.Orange), (crop.GetPixel(40, 2), crop.GetPixel(3, 73), crop.GetPixel(crop.Width / 2, crop.Height / 2)));
        Assert.Equal(SKColors.Orange, blurred.GetPixel(64, 64));
        Assert.InRange(blurred.GetPixel(8, 8).Blue - blurred.GetPixel(13, 8).Blue, -8, 8);
    }

    [Fact]
    public async Task Images_are_put_side_by_side_and_actions_leave_their_names_behind()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StoredFile photo = adobe.Store(Photo), set = adobe.Store("actions"u8.ToArray(), "application/octet-stream");

        await (await adobe.Photoshop.CreateArtboardAsync(new() { Options = new() { Images = [photo, adobe.Store(Red)] }, Outputs = [adobe.Output("boards.png")] })).WaitAsync();
        await (await adobe.Photoshop.PlayActionsAsync(new() { Inputs = [photo], Options = new() { Actions = [new() { Href = set.Href, Storage = set.Storage, ActionName = "Vintage" }] }, Outputs = [adobe.ActionOutput("played.png")] })).WaitAsync();
        await (await adobe.Photoshop.PlayActionJsonAsync(new()
        {
            Inputs = [photo], Options = new() { Actions = [JsonDocument.Parse("""{"_obj":"invert"}""").RootElement] }, Outputs = [adobe.ActionOutput("commands.png")],
        })).WaitAsync();
        PhotoshopV1Result converted = await (await adobe.Photoshop.ConvertActionsAsync(new() { Inputs = [set], Options = new() { Actions = [new() { Name = "Vintage" }] } })).WaitAsync();

        using SKBitmap boards = adobe.Picture("boards.png"), played = adobe.Picture("played.png"), commands = adobe.Picture("commands.png");
        Assert.Equal((306, 0, SKColors.Red), (boards.Width, boards.GetPixel(150, 5).Alpha, boards.GetPixel(200, 64)));
        Assert.NotEqual(SKColors.SteelBlue, played.GetPixel(100, 125));
        Assert.NotEqual(SKColors.SteelBlue, commands.GetPixel(100, 125));
        Assert.Contains("Vintage", converted.Outputs![0].OtherMembers!["actionJSON"].GetRawText(), StringComparison.Ordinal);
    }

    private static async Task MakeAsync(EmulatedImaging adobe) => await (await adobe.Photoshop.CreateDocumentAsync(new()
    {
        Options = new()
        {
            Document = new() { Width = 100, Height = 80, Resolution = 72, Fill = DocumentFill.White, Mode = DocumentMode.Rgb, Depth = 8 },
            Layers =
            [
                new() { Type = LayerKind.TextLayer, Name = "title", Text = new() { Content = "New", CharacterStyles = [new() { FontSize = 12 }] }, Bounds = new() { Left = 60, Top = 5, Width = 40, Height = 20 } },
                new() { Type = LayerKind.Layer, Name = "photo", Input = adobe.Store(Red), Bounds = new() { Left = 10, Top = 10, Width = 40, Height = 30 } },
                new() { Type = LayerKind.FillLayer, Name = "wash", Fill = new() { Color = new() { Rgb = new() { Red = 0, Green = 0, Blue = 255 } } }, BlendOptions = new() { Opacity = 50, Mode = LayerBlendMode.Normal } },
            ],
        },
        Outputs = [adobe.Output("made.psd", ImageFormat.Psd), adobe.Output("made.png")],
    })).WaitAsync();

    // A disc on stripes of four pixels.
    private static byte[] Stripes()
    {
        using SKBitmap picture = SKBitmap.Decode(Photo);
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                if (picture.GetPixel(x, y) == SKColors.SteelBlue && x / 4 % 2 == 0)
                {
                    picture.SetPixel(x, y, new SKColor(70, 130, 160));
                }
            }
        }

        using SKImage image = SKImage.FromBitmap(picture);
        return image.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }
}
