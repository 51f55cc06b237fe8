using System.Text;
using System.Text.Json;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;
using AdobeSdk.Tests.Photoshop;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>Requests of version 1, done by version 1 and, translated, by version 2, each writing to one key of the storage.</summary>
internal sealed class MigrationScenes(EmulatedImaging adobe)
{
    public const string Key = "migrated.png";

    private readonly StoredFile _photo = adobe.Store(EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange));
    private readonly StoredFile _red = adobe.Store(EmulatedPhotoshop.Disc(SKColors.Red, SKColors.Red));
    private readonly StoredFile _preset = adobe.Store(Encoding.UTF8.GetBytes("<x crs:Exposure2012=\"-1\"/>"), "application/rdf+xml");
    private readonly StoredFile _set = adobe.Store("actions"u8.ToArray(), "application/octet-stream");

    public static IReadOnlyList<string> Names { get; } =
        ["rendition", "single layer", "document", "changes", "size", "canvas", "smart object", "text", "artboards", "actions", "straighten", "tone", "edit", "presets", "xmp"];

    /// <summary>A document with layers, written by version 1.</summary>
    public async Task PrepareAsync() => await (await adobe.Photoshop.CreateDocumentAsync(Document() with { Outputs = [adobe.Output("layers.psd", ImageFormat.Psd)] })).WaitAsync();

    /// <summary>Does a scene in either version.</summary>
    public Task RunAsync(string name, bool inVersion2) => name switch
    {
        "rendition" => ComposeAsync(new CreateRenditionRequest { Inputs = [_photo], Outputs = [adobe.Output(Key) with { Width = 64, Compression = PngCompressionLevel.Small }] }, adobe.Photoshop.CreateRenditionAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "single layer" => ComposeAsync(new CreateRenditionRequest { Inputs = [adobe.Written("layers.psd")], Outputs = [adobe.Output(Key) with { MaxWidth = 50, Layers = [new() { Name = "photo" }] }] }, adobe.Photoshop.CreateRenditionAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "document" => ComposeAsync(Document(), adobe.Photoshop.CreateDocumentAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "changes" => ComposeAsync(Changes(), adobe.Photoshop.ModifyDocumentAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "size" => ComposeAsync(Whole(new() { ImageSize = new() { Width = 60, Height = 90 } }), adobe.Photoshop.ModifyDocumentAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "canvas" => ComposeAsync(Whole(new() { CanvasSize = new() { Bounds = new() { Left = 10, Top = 5, Width = 60, Height = 40 } }, Trim = new() { BasedOn = TrimBase.TransparentPixels } }), adobe.Photoshop.ModifyDocumentAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "smart object" => ComposeAsync(SmartObjects(), adobe.Photoshop.ReplaceSmartObjectAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "text" => ComposeAsync(Text(), adobe.Photoshop.EditTextAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "artboards" => OneOfTwoAsync(new ArtboardRequest { Options = new() { Images = [_photo, _red] }, Outputs = [adobe.Output(Key)] }, adobe.Photoshop.CreateArtboardAsync, static r => r.ToPhotoshopV2(), adobe.Successors.Photoshop.CreateArtboardAsync, inVersion2),
        "actions" => OneOfTwoAsync(
            new PlayActionsRequest { Inputs = [_photo], Options = new() { Actions = [new() { Href = _set.Href, Storage = _set.Storage, ActionName = "Vintage" }, new() { Href = _set.Href, Storage = _set.Storage }], Brushes = [_set], Patterns = [_set], Fonts = [_set] }, Outputs = [adobe.ActionOutput(Key)] },
            adobe.Photoshop.PlayActionsAsync,
            static r => r.ToPhotoshopV2(),
            adobe.Successors.Photoshop.ExecuteActionsAsync,
            inVersion2),
        "straighten" => DevelopAsync(new AutoStraightenRequest { Input = _photo, Options = new() { Mode = StraightenMode.Level, ConstrainCrop = false }, Outputs = [adobe.PhotoOutput(Key)] }, adobe.Lightroom.AutoStraightenAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "tone" => DevelopAsync(new AutoToneRequest { Input = _photo, Outputs = [adobe.PhotoOutput(Key)] }, adobe.Lightroom.AutoToneAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "edit" => DevelopAsync(Edit(), adobe.Lightroom.EditPhotoAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "presets" => DevelopAsync(new ApplyPresetRequest { Input = new() { Source = _photo, Presets = [_preset] }, Outputs = [adobe.PhotoOutput(Key)] }, adobe.Lightroom.ApplyPresetsAsync, static r => r.ToPhotoshopV2(), inVersion2),
        "xmp" => DevelopAsync(
            new ApplyXmpRequest { Input = new() { Source = _photo }, Options = new() { Xmp = "<x crs:Exposure2012=\"-1\"/>", Orientation = 1 }, Outputs = [adobe.PhotoOutput(Key)] },
            adobe.Lightroom.ApplyXmpAsync,
            r => r.ToPhotoshopV2(_preset.Href),
            inVersion2),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public SenseiRequest Subject()
    {
        Uri target = adobe.Target(Key);
        return new() { Input = _photo, Output = new() { Href = target, Storage = StorageWord.For(target) } };
    }

    public DocumentManifestRequest Manifests() => new() { Inputs = [adobe.Written("layers.psd"), _photo], Options = new() { Thumbnails = new() { Type = ThumbnailMediaType.Png } } };

    public PlayActionJsonRequest Commands() => new()
    {
        Inputs = [_photo],
        Options = new() { Actions = [JsonDocument.Parse("""{"_obj":"placeEvent","null":{"_path":"ACTION_JSON_OPTIONS_ADDITIONAL_IMAGES_1"}}""").RootElement], AdditionalImages = [_red, _photo] },
        Outputs = [adobe.ActionOutput(Key)],
    };

    private CreateDocumentRequest Document() => new()
    {
        Options = new()
        {
            Document = new() { Width = 100, Height = 80, Resolution = 72, Fill = DocumentFill.White, Mode = DocumentMode.Rgb, Depth = 8 },
            MissingFonts = MissingFonts.UseDefault,
            GlobalFont = "ArialMT",
            Fonts = [_set],
            Layers =
            [
                new() { Type = LayerKind.TextLayer, Name = "title", Text = new() { Content = "New", CharacterStyles = [new() { From = 0, To = 3, FontSize = 20, Color = new() { Rgb = new() { Red = 0, Green = 32_768, Blue = 0 } } }], ParagraphStyles = [new() { Alignment = LayerTextAlignment.Right }] }, Bounds = new() { Left = 20, Top = 5, Width = 70, Height = 20 } },
                new() { Type = LayerKind.AdjustmentLayer, Name = "light", Adjustments = new() { BrightnessContrast = new() { Brightness = -40, Contrast = 20 } } },
                new() { Type = LayerKind.SmartObject, Name = "logo", Input = _red, Bounds = new() { Left = 60, Top = 50, Width = 30, Height = 20 } },
                new() { Type = LayerKind.Layer, Name = "photo", Input = _photo, Bounds = new() { Left = 5, Top = 20, Width = 60, Height = 50 }, Mask = new() { Input = _photo, Enabled = true }, BlendOptions = new() { Opacity = 80, Mode = LayerBlendMode.Multiply }, Visible = true, Locked = true },
                new() { Type = LayerKind.FillLayer, Name = "wash", Fill = new() { Color = new() { Rgb = new() { Red = 200, Green = 220, Blue = 255 } } } },
            ],
        },
        Outputs = [adobe.Output(Key)],
    };

    private ModifyDocumentRequest Changes() => new()
    {
        Inputs = [adobe.Written("layers.psd")],
        Options = new()
        {
            Layers =
            [
                new() { Name = "green", Type = LayerKind.FillLayer, Add = new() { InsertAbove = new() { Name = "wash" } }, Fill = new() { Color = new() { Rgb = new() { Red = 0, Green = 255, Blue = 0 } } }, BlendOptions = new() { Opacity = 30 } },
                new() { Name = "warm", Type = LayerKind.AdjustmentLayer, Add = new() { InsertBelow = new() { Name = "title" } }, Adjustments = new() { ColorBalance = new() { ShadowLevels = [0, 0, 0], MidtoneLevels = [40, 0, -40], HighlightLevels = [0, 0, 0] } } },
                new() { Name = "title", Edit = new(), Text = new() { Content = "Sold", CharacterStyles = [new() { FontSize = 14 }] } },
                new() { Name = "logo", Move = new() { InsertBottom = true } },
                new() { Name = "photo", Delete = new() },
                new() { Name = "corner", Type = LayerKind.Layer, Add = new(), Input = _red, HorizontalAlign = HorizontalAlign.Right, VerticalAlign = VerticalAlign.Bottom, Bounds = new() { Width = 10, Height = 10 } },
                new() { Name = "not a change" },
                new() { Name = "above all", Type = LayerKind.FillLayer, Add = new() { InsertTop = true }, Fill = new() { Color = new() { Rgb = new() { Red = 255, Green = 0, Blue = 0 } } }, BlendOptions = new() { Opacity = 40 } },
                new() { Name = "below it", Type = LayerKind.FillLayer, Add = new() { InsertTop = true }, Fill = new() { Color = new() { Rgb = new() { Red = 0, Green = 0, Blue = 255 } } }, BlendOptions = new() { Opacity = 40 } },
                new() { Name = "cover", Type = LayerKind.SmartObject, Add = new() { InsertBelow = new() { Name = "title" } }, Input = _photo, FillToCanvas = true, Mask = new() { Input = _photo }, BlendOptions = new() { Opacity = 60 } },
            ],
        },
        Outputs = [adobe.Output(Key)],
    };

    private ModifyDocumentRequest Whole(DocumentChanges changes) => new() { Inputs = [adobe.Written("layers.psd")], Options = new() { Document = changes }, Outputs = [adobe.Output(Key)] };

    private ReplaceSmartObjectRequest SmartObjects()
    {
        Uri target = adobe.Target(Key);
        return new()
        {
            Inputs = [adobe.Written("layers.psd")],
            Options = new() { Layers = [new() { Name = "logo", Input = _photo }, new() { Name = "badge", Input = _red, Add = new() { InsertTop = true }, Bounds = new() { Left = 0, Top = 0, Width = 12, Height = 12 } }] },
            Outputs = [new() { Href = target, Storage = StorageWord.For(target), Type = ImageFormat.Png }],
        };
    }

    private EditTextRequest Text() => new()
    {
        Inputs = [adobe.Written("layers.psd")],
        Options = new() { Layers = [new() { Name = "title", Bounds = new() { Left = 0, Top = 0, Width = 100, Height = 40 }, Text = new() { Content = "Sold", CharacterStyles = [new() { Size = 26, Color = new() { Red = 65_535, Green = 0, Blue = 0 }, SyntheticBold = true }], ParagraphStyles = [new() { Alignment = ParagraphAlignment.Center }] } }] },
        Outputs = [adobe.ActionOutput(Key)],
    };

    private EditPhotoRequest Edit() => new()
    {
        Input = new() { Source = _photo },
        Options = new()
        {
            Exposure = 0.5, Contrast = 10, Saturation = -30, Vibrance = 10, Highlights = -20, Shadows = 20, Whites = 5, Blacks = -5, Clarity = 5, Dehaze = 5, Texture = 5, Vignette = -20, Sharpness = 20, NoiseReduction = 5,
            ColorNoiseReduction = 6, SharpenDetail = 10, SharpenEdgeMasking = 5, SharpenRadius = 1, WhiteBalance = LightroomWhiteBalance.Cloudy,
        },
        Outputs = [adobe.PhotoOutput(Key)],
    };

    private Task ComposeAsync<TRequest>(TRequest request, Func<TRequest, string?, CancellationToken, Task<AdobeJob<PhotoshopV1Result>>> first, Func<TRequest, CreateCompositeRequest> translate, bool inVersion2) =>
        OneOfTwoAsync(request, first, translate, adobe.Successors.Photoshop.CreateCompositeAsync, inVersion2);

    private Task DevelopAsync<TRequest>(TRequest request, Func<TRequest, string?, CancellationToken, Task<AdobeJob<LightroomV1Result>>> first, Func<TRequest, EditImageRequest> translate, bool inVersion2) =>
        OneOfTwoAsync(request, first, translate, adobe.Successors.Photoshop.EditImageAsync, inVersion2);

    private static async Task OneOfTwoAsync<TRequest, TResult, TTranslated>(
        TRequest request,
        Func<TRequest, string?, CancellationToken, Task<AdobeJob<TResult>>> first,
        Func<TRequest, TTranslated> translate,
        Func<TTranslated, CancellationToken, Task<AdobeJob<PhotoshopResult>>> second,
        bool inVersion2)
    {
        if (inVersion2)
        {
            await (await second(translate(request), CancellationToken.None)).WaitAsync();
        }
        else
        {
            await (await first(request, null, CancellationToken.None)).WaitAsync();
        }
    }
}
