using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Imaging;

/// <summary>Requests of version 1 that hold a member for which version 2 has no place, by the member's name.</summary>
internal static class UntranslatableRequests
{
    private static readonly StoredFile File = StoredFile.FromUrl(new("https://bucket.s3.amazonaws.com/a.psd"));

    public static IReadOnlyDictionary<string, Func<object>> All { get; } = new Dictionary<string, Func<object>>
    {
        ["Inputs"] = () => new CreateRenditionRequest { Inputs = [File, File], Outputs = [] }.ToPhotoshopV2(),
        ["Storage"] = () => new CreateRenditionRequest { Inputs = [File with { Storage = StorageWord.Libraries }], Outputs = [] }.ToPhotoshopV2(),
        ["Outputs.Type"] = () => new PlayActionsRequest { Inputs = [File], Options = new() { Actions = [] }, Outputs = [new() { Href = File.Href, Storage = File.Storage, Type = ImageFormat.Gif }] }.ToPhotoshopV2(),
        ["Outputs.IccProfile"] = () => new CreateRenditionRequest { Inputs = [File], Outputs = [new() { Href = File.Href, Storage = File.Storage, Type = ImageFormat.Png, IccProfile = new() }] }.ToPhotoshopV2(),
        ["Outputs.Overwrite"] = () => new AutoToneRequest { Input = File, Outputs = [new() { Href = File.Href, Storage = File.Storage, Type = LightroomFormat.Png, Overwrite = false }] }.ToPhotoshopV2(),
        ["Options.Thumbnails.Type"] = () => new DocumentManifestRequest { Inputs = [File], Options = new() { Thumbnails = new() { Type = ThumbnailMediaType.Tiff } } }.ToPhotoshopV2(),
        ["Options.Document.Mode"] = () => new CreateDocumentRequest { Options = new() { Document = new() { Width = 1, Height = 1, Resolution = 72, Fill = DocumentFill.White, Mode = DocumentMode.Xyz } }, Outputs = [] }.ToPhotoshopV2(),
        ["Options.Document"] = () => Change(new() { Document = new() { ImageSize = new() { Width = 1, Height = 1 }, CanvasSize = new() { Bounds = new() } } }),
        ["Options.Layers[0]"] = () => Change(new() { Layers = [new() { Name = "x", Edit = new(), Visible = false }] }),
        ["Options.Layers[0].Type"] = () => Change(new() { Layers = [new() { Type = new("hologram"), Add = new() }] }),
        ["Options.Layers[0].Input"] = () => Change(new() { Layers = [new() { Type = LayerKind.Layer, Add = new() }] }),
        ["Options.Layers[0].Children"] = () => Change(new() { Layers = [new() { Type = LayerKind.Group, Add = new(), Children = [] }] }),
        ["Options.Layers[0].Adjustments"] = () => Change(new() { Layers = [new() { Add = new(), Adjustments = new() { Exposure = new(), BrightnessContrast = new() } }] }),
        ["Options.Layers[0].Adjustments.HueSaturation.Channels"] = () => Change(new() { Layers = [new() { Add = new(), Adjustments = new() { HueSaturation = new() { Channels = [new() { Channel = new("reds") }] } } }] }),
        ["Options.Layers[0].BlendOptions.Mode"] = () => Change(new() { Layers = [new() { Type = LayerKind.Layer, Edit = new(), BlendOptions = new() { Mode = LayerBlendMode.LinearLight } }] }),
        ["Options.Layers[0].Bounds"] = () => Change(new() { Layers = [new() { Type = LayerKind.BackgroundLayer, Edit = new(), Bounds = new() }] }),
        ["Options.Layers[0].Mask"] = () => Change(new() { Layers = [new() { Type = LayerKind.BackgroundLayer, Edit = new(), Mask = new() }] }),
        ["Options.Layers[0].Locked"] = () => Change(new() { Layers = [new() { Type = LayerKind.BackgroundLayer, Edit = new(), Locked = true }] }),
        ["Options.Layers[0].BlendOptions"] = () => Change(new() { Layers = [new() { Type = LayerKind.BackgroundLayer, Edit = new(), BlendOptions = new() }] }),
        ["Options.Layers[0].Text.Rotation"] = () => Text(new() { Rotation = 5 }),
        ["Options.Layers[0].Text.EastAsianFeatures"] = () => Text(new() { EastAsianFeatures = new() }),
        ["Text.AntiAliasing"] = () => Text(new() { AntiAliasing = AntiAliasing.PlatformLcd }),
        ["Text.ParagraphStyles.Alignment"] = () => Text(new() { ParagraphStyles = [new() { Alignment = ParagraphAlignment.JustifyAll }] }),
        ["Options.Layers[0].Text.ParagraphStyles.Hyphenate"] = () => Text(new() { ParagraphStyles = [new() { Hyphenate = true }] }),
        ["Options.Layers[0].Text.CharacterStyles.Tracking"] = () => Text(new() { CharacterStyles = [new() { Tracking = 1 }] }),
        ["Options.Layers[0].Text.CharacterStyles.Baseline"] = () => Text(new() { CharacterStyles = [new() { Baseline = BaselineShift.Subscript }] }),
        ["Options.Layers[0].Text.CharacterStyles.Kerning"] = () => Text(new() { CharacterStyles = [new() { Kerning = AutoKerning.Metrics }] }),
        ["Options.Layers[0].Text.CharacterStyles.Strikethrough"] = () => Text(new() { CharacterStyles = [new() { Strikethrough = true }] }),
        ["Options.Layers[0].Text.CharacterStyles.Ligatures"] = () => Text(new() { CharacterStyles = [new() { Ligatures = true }] }),
        ["Options.Layers[0].Text.CharacterStyles.Fractions"] = () => Text(new() { CharacterStyles = [new() { Fractions = true }] }),
        ["Options.Layers[0].Text.CharacterStyles.StylisticAlternates"] = () => Text(new() { CharacterStyles = [new() { StylisticAlternates = true }] }),
        ["Options.Layers[0].Text.CharacterStyles.VerticalScale"] = () => Text(new() { CharacterStyles = [new() { VerticalScale = 90 }] }),
        ["Options.Layers[0].Text.CharacterStyles.HorizontalScale"] = () => Text(new() { CharacterStyles = [new() { HorizontalScale = 90 }] }),
        ["Options.Orientation"] = () => new ApplyXmpRequest { Input = new() { Source = File }, Options = new() { Xmp = "<x/>", Orientation = 9 }, Outputs = [] }.ToPhotoshopV2(File.Href),
        ["Output.Mask.Format"] = () => Subject(new() { Href = File.Href, Storage = File.Storage, Mask = new() { Format = SenseiMaskFormat.Binary } }),
        ["Output.Color.Space"] = () => Subject(new() { Href = File.Href, Storage = File.Storage, Color = new() { Space = SenseiColorSpace.Rgb } }),
        ["Input.Storage"] = () => new SenseiRequest { Input = File with { Storage = StorageWord.Adobe }, Output = new() { Href = File.Href, Storage = File.Storage } }.ToPhotoshopV2(RemoveBackgroundMode.Mask),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static CreateCompositeRequest Change(ModifyDocumentOptions options) => new ModifyDocumentRequest { Inputs = [File], Options = options, Outputs = [] }.ToPhotoshopV2();

    private static CreateCompositeRequest Text(TextChange text) => new EditTextRequest { Inputs = [File], Options = new() { Layers = [new() { Name = "x", Text = text }] }, Outputs = [] }.ToPhotoshopV2();

    private static RemoveBackgroundRequest Subject(SenseiOutput output) => new SenseiRequest { Input = File, Output = output }.ToPhotoshopV2(RemoveBackgroundMode.Cutout);
}
