using System.Text.Json;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Imaging;
using AdobeSdk.Tests.Photoshop;
using AdobeSdk.Tests.Wire;
using SkiaSharp;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Clients that call every operation of the first image APIs with all that a request can hold, recorded by a proxy.</summary>
internal sealed class ImagingTraffic(EmulatedImaging adobe)
{
    private readonly StoredFile _photo = adobe.Store(EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange));
    private readonly StoredFile _mask = adobe.Store(EmulatedPhotoshop.Disc(SKColors.Black, SKColors.White));
    private readonly StoredFile _file = adobe.Store("a font, a brush, a pattern"u8.ToArray(), "application/octet-stream");

    public static async Task<IReadOnlyList<Exchange>> RecordAsync()
    {
        RecordingProxy proxy = null!;
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync(async address => (proxy = await RecordingProxy.StartAsync(address)).Address);
        await using (proxy)
        {
            ImagingTraffic traffic = new(adobe);
            await traffic.CreateAsync();
            await traffic.ModifyAsync();
            await traffic.WriteTextAsync();
            await traffic.PlayAsync();
            await traffic.CropAsync();
            await traffic.DevelopAsync();
            await traffic.CutOutAsync();
            await traffic.BeRefusedAsync();
            return [.. proxy.Exchanges.Where(exchange => exchange.Host == "image.adobe.io")];
        }
    }

    private async Task CreateAsync()
    {
        adobe.Emulator.Jobs.Script("pending", "running", "succeeded");
        LayerText text = new()
        {
            Content = "Sale",
            CharacterStyles =
            [
                new() { From = 0, To = 2, FontSize = 20, FontName = "ArialMT", Orientation = TextDirection.Horizontal, Color = new() { Rgb = new() { Red = 32_768, Green = 0, Blue = 0 } } },
                new() { From = 2, To = 2, Color = new() { Cmyk = new() { Cyan = 0, Magenta = 0, Yellow = 0, Black = 0 } } },
                new() { Color = new() { Gray = new() { Value = 7 } } },
                new() { Color = new() { Lab = new() { Luminance = 1, A = 2, B = 3 } } },
            ],
            ParagraphStyles = [new() { From = 0, To = 4, Alignment = LayerTextAlignment.Center }],
        };
        await DoneAsync(adobe.Photoshop.CreateDocumentAsync(new()
        {
            Options = new()
            {
                Document = new() { Width = 120, Height = 90, Resolution = 72, Fill = DocumentFill.Transparent, Mode = DocumentMode.Rgb, Depth = 8 },
                MissingFonts = MissingFonts.UseDefault,
                GlobalFont = "ArialMT",
                Fonts = [_file],
                Layers =
                [
                    new() { Type = LayerKind.TextLayer, Name = "title", Input = _photo, Text = text, Bounds = new() { Left = 5, Top = 5, Width = 100, Height = 30 }, Locked = true, Visible = true },
                    new() { Type = LayerKind.AdjustmentLayer, Name = "light", Input = _photo, Adjustments = new() { BrightnessContrast = new() { Brightness = 10, Contrast = -10 } } },
                    new() { Type = LayerKind.AdjustmentLayer, Name = "balance", Input = _photo, Adjustments = new() { ColorBalance = new() { PreserveLuminosity = true, ShadowLevels = [1, 2, 3], MidtoneLevels = [4, 5, 6], HighlightLevels = [7, 8, 9] } } },
                    new() { Type = LayerKind.AdjustmentLayer, Name = "hue", Input = _photo, Adjustments = new() { HueSaturation = new() { Colorize = false, Channels = [new() { Channel = ColorChannel.Master, Hue = 5, Saturation = 10, Lightness = -5 }] } } },
                    new() { Type = LayerKind.Group, Name = "group", Input = _photo, Children = [new() { Name = "in it", Type = LayerKind.FillLayer, Fill = Fill(), Visible = true, Locked = false, Bounds = new() { Left = 0, Top = 0, Width = 10, Height = 10 } }] },
                    new() { Type = LayerKind.SmartObject, Name = "logo", Input = _photo, SmartObject = new() { Linked = false }, Bounds = new() { Left = 60, Top = 40, Width = 20, Height = 20 } },
                    new() { Type = LayerKind.Layer, Name = "photo", Input = _photo, Mask = new() { Input = _mask, Clip = false, Enabled = true, Linked = true, Offset = new() { X = 1, Y = 2 } }, BlendOptions = new() { Opacity = 80, Mode = LayerBlendMode.ColorBurn } },
                    new() { Type = LayerKind.FillLayer, Name = "wash", Input = _photo, Fill = Fill() },
                ],
            },
            Outputs = [adobe.Output("made.psd", ImageFormat.Psd), .. Outputs()],
        }));
        AdobeJob<DocumentManifestResult> manifest = await adobe.Photoshop.GetDocumentManifestAsync(
            new() { Inputs = [adobe.Written("made.psd"), adobe.Gone()], Options = new() { Thumbnails = new() { Type = ThumbnailMediaType.Jpeg } } });
        await manifest.WaitForOutcomeAsync();
        await adobe.Photoshop.GetJobStatusAsync(manifest.Id);
    }

    private async Task ModifyAsync()
    {
        await DoneAsync(adobe.Photoshop.ModifyDocumentAsync(new()
        {
            Inputs = [adobe.Written("made.psd")],
            Options = new()
            {
                MissingFonts = MissingFonts.Fail,
                GlobalFont = "ArialMT",
                Fonts = [_file],
                Document = new() { ImageSize = new() { Width = 60, Height = 45 }, CanvasSize = new() { Bounds = new() { Left = 0, Top = 0, Width = 50, Height = 40 } }, Trim = new() { BasedOn = TrimBase.TransparentPixels } },
                Layers =
                [
                    new() { Name = "new", Type = LayerKind.Layer, Add = new() { InsertAbove = new() { Name = "photo" } }, Input = _photo, HorizontalAlign = HorizontalAlign.Center, VerticalAlign = VerticalAlign.Bottom },
                    new() { Name = "whole", Type = LayerKind.Layer, Add = new() { InsertBottom = true }, Input = _photo, FillToCanvas = true },
                    new() { Name = "light up", Type = LayerKind.AdjustmentLayer, Add = new() { InsertBelow = new() { Name = "logo" } }, Adjustments = new() { Exposure = new() { Value = 0.5, Offset = 0.1, GammaCorrection = 1 } } },
                    new() { Name = "logo", Type = LayerKind.SmartObject, Edit = new(), Input = _mask, SmartObject = new() { Linked = false }, Visible = true, Locked = false },
                    new() { Name = "photo", Move = new() { InsertTop = true, MoveChildren = true } },
                    new() { Delete = new() { Name = "wash", IncludeChildren = false }, Index = 1 },
                ],
            },
            Outputs = Outputs(),
        }));
        await DoneAsync(adobe.Photoshop.CreateRenditionAsync(new() { Inputs = [adobe.Written("made.psd")], Outputs = Outputs() }, "1234@AdobeOrg"));
        await DoneAsync(adobe.Photoshop.CreateArtboardAsync(new() { Options = new() { Images = [_photo, _mask] }, Outputs = Outputs() }));
        Uri target = adobe.Target("smart.png");
        await DoneAsync(adobe.Photoshop.ReplaceSmartObjectAsync(new()
        {
            Inputs = [adobe.Written("made.psd")],
            Options = new()
            {
                Layers =
                [
                    new() { Name = "logo", Input = _photo, Locked = false, Visible = true },
                    new() { Name = "more", Input = _photo, Add = new() { InsertInto = new() { Name = "group" } }, Bounds = new() { Left = 1, Top = 1, Width = 9, Height = 9 } },
                ],
            },
            Outputs = [new() { Href = target, Storage = StorageWord.For(target), Type = ImageFormat.Png, Overwrite = true, Width = 50, Quality = 7, Compression = PngCompressionLevel.Small }],
        }));
    }

    private Task WriteTextAsync() => DoneAsync(adobe.Photoshop.EditTextAsync(new()
    {
        Inputs = [adobe.Written("made.psd")],
        Options = new()
        {
            MissingFonts = MissingFonts.UseDefault,
            GlobalFont = "ArialMT",
            Fonts = [_file],
            Layers =
            [
                new()
                {
                    Name = "title",
                    Bounds = new() { Left = 1, Top = 2, Width = 90, Height = 30 },
                    Locked = false,
                    Visible = true,
                    Text = new()
                    {
                        Content = "Sold",
                        Orientation = TextDirection.Horizontal,
                        Rotation = 5,
                        AntiAliasing = AntiAliasing.PlatformLcd,
                        EastAsianFeatures = new() { Style = EastAsianTextStyle.Rotated },
                        Kind = TextLayerKind.Point,
                        CharacterStyles =
                        [
                            new()
                            {
                                Size = 12, FontPostScriptName = "ArialMT", Color = new() { Red = 65_535, Green = 0, Blue = 0 }, Leading = 14, Tracking = 1, Baseline = BaselineShift.Superscript, FontCaps = FontCaps.AllCaps,
                                Kerning = AutoKerning.Optical, Strikethrough = false, SyntheticBold = true, SyntheticItalic = true, Underline = true, Ligatures = true, Fractions = false, StylisticAlternates = false,
                                VerticalScale = 100, HorizontalScale = 90,
                            },
                        ],
                        ParagraphStyles = [new() { Alignment = ParagraphAlignment.JustifyAll, StartIndent = 1, EndIndent = 2, Hyphenate = true, FirstLineIndent = 3, SpaceBefore = 4, SpaceAfter = 5 }],
                    },
                },
            ],
        },
        Outputs = [adobe.ActionOutput("text.jpg", ImageFormat.Jpeg) with { Overwrite = true, Quality = 12, Compression = PngCompressionLevel.Large }],
    }));

    private async Task PlayAsync()
    {
        ActionOutput[] outputs = [adobe.ActionOutput("played.png")];
        await DoneAsync(adobe.Photoshop.PlayActionsAsync(new()
        {
            Inputs = [_photo],
            Options = new() { Actions = [new() { Href = _file.Href, Storage = _file.Storage, ActionName = "Vintage" }], Patterns = [_file], Fonts = [_file], Brushes = [_file] },
            Outputs = outputs,
        }));
        await DoneAsync(adobe.Photoshop.PlayActionJsonAsync(new()
        {
            Inputs = [_photo],
            Options = new() { Actions = [JsonDocument.Parse("""{"_obj":"invert"}""").RootElement], Patterns = [_file], Fonts = [_file], Brushes = [_file], AdditionalImages = [_mask] },
            Outputs = outputs,
        }));
        await DoneAsync(adobe.Photoshop.ConvertActionsAsync(new() { Inputs = [_file], Options = new() { Actions = [new() { Name = "Vintage" }] } }));
    }

    private async Task CropAsync()
    {
        ActionOutput[] outputs = [adobe.ActionOutput("crop.tiff", ImageFormat.Tiff)];
        await DoneAsync(adobe.Photoshop.ProductCropAsync(new() { Inputs = [_photo], Options = new() { Unit = CropUnit.Percent, Width = 10, Height = 5 }, Outputs = outputs }));
        await DoneAsync(adobe.Photoshop.DepthBlurAsync(new()
        {
            Inputs = [_photo],
            Options = new() { FocalDistance = 1, FocalRange = 50, FocalPoint = new() { X = 0.5, Y = 0.5 }, FocusSubject = true, BlurStrength = 30, Haze = 5, Temperature = -5, Tint = 3, Saturation = 2, Brightness = 1, Grain = 4 },
            Outputs = outputs,
        }));
    }

    private async Task DevelopAsync()
    {
        adobe.Emulator.Jobs.Script("pending", "running", "succeeded");
        LightroomOutput[] outputs = [adobe.PhotoOutput("photo.jpg", LightroomFormat.Jpeg) with { Overwrite = true, Quality = 11 }, adobe.PhotoOutput("photo.xmp", LightroomFormat.Xmp), adobe.PhotoOutput("photo.dng", LightroomFormat.Dng)];
        StoredFile preset = adobe.Store("<x crs:Exposure2012=\"0.5\"/>"u8.ToArray(), "application/rdf+xml");
        AdobeJob<LightroomV1Result> job = await adobe.Lightroom.AutoStraightenAsync(new() { Input = _photo, Options = new() { Mode = StraightenMode.Vertical, ConstrainCrop = false }, Outputs = outputs });
        await job.WaitAsync();
        await adobe.Lightroom.GetJobStatusAsync(job.Id);
        await DoneAsync(adobe.Lightroom.AutoToneAsync(new() { Input = _photo, Outputs = outputs }, "1234@AdobeOrg"));
        await DoneAsync(adobe.Lightroom.EditPhotoAsync(new()
        {
            Input = new() { Source = _photo },
            Options = new()
            {
                Contrast = 1, Saturation = 2, Vignette = 3, Vibrance = 4, Highlights = 5, Shadows = 6, Whites = 7, Blacks = 8, Clarity = 9, Dehaze = 10, Texture = 11, Sharpness = 120, ColorNoiseReduction = 13,
                NoiseReduction = 14, SharpenDetail = 15, SharpenEdgeMasking = 9, Exposure = -0.5, SharpenRadius = 0.5, WhiteBalance = LightroomWhiteBalance.AsShot,
            },
            Outputs = outputs,
        }));
        await DoneAsync(adobe.Lightroom.ApplyPresetsAsync(new() { Input = new() { Source = _photo, Presets = [preset] }, Outputs = outputs }));
        await DoneAsync(adobe.Lightroom.ApplyXmpAsync(new() { Input = new() { Source = _photo }, Options = new() { Xmp = "<x/>", Orientation = 6 }, Outputs = outputs }));
    }

    private async Task CutOutAsync()
    {
        Uri target = adobe.Target("cut.png");
        SenseiRequest request = new()
        {
            Input = _photo,
            Options = new() { Optimize = SenseiOptimization.Performance, Service = new() { Version = "4.0" }, Process = new() { PostProcess = true } },
            Output = new() { Href = target, Storage = StorageWord.For(target), Overwrite = true, Color = new() { Space = SenseiColorSpace.Rgb }, Mask = new() { Format = SenseiMaskFormat.Binary } },
        };
        adobe.Emulator.Jobs.Script("pending", "running", "succeeded");
        AdobeJob<SenseiResult> job = await adobe.Sensei.CutOutAsync(request, "1234@AdobeOrg");
        await job.WaitAsync();
        await adobe.Sensei.GetJobStatusAsync(job.Id);
        await DoneAsync(adobe.Sensei.MaskAsync(request));
        AdobeJob<SenseiResult> failing = await adobe.Sensei.MaskAsync(request with { Input = adobe.Gone() });
        await Assert.ThrowsAsync<AdobeJobException>(() => failing.WaitAsync());
    }

    // A storage that nobody has, where an output goes: the request stays what the description allows in all but this word.
    private async Task BeRefusedAsync()
    {
        Uri target = adobe.Target("out.png");
        AdobeJob<PhotoshopV1Result> failing = await adobe.Photoshop.CreateRenditionAsync(new() { Inputs = [adobe.Gone()], Outputs = Outputs() });
        await Assert.ThrowsAsync<AdobeJobException>(() => failing.WaitAsync());
        AdobeJob<LightroomV1Result> failingPhoto = await adobe.Lightroom.AutoToneAsync(new() { Input = adobe.Gone(), Outputs = [adobe.PhotoOutput("out.png")] });
        await Assert.ThrowsAsync<AdobeJobException>(() => failingPhoto.WaitAsync());
        StoredFile insecure = new() { Href = new("http://files.example/photo.png"), Storage = StorageWord.External };
        await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Photoshop.CreateRenditionAsync(new() { Inputs = [insecure], Outputs = Outputs() }));
        await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Lightroom.AutoToneAsync(new() { Input = insecure, Outputs = [adobe.PhotoOutput("out.png")] }));
        await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Sensei.CutOutAsync(new() { Input = insecure, Output = new() { Href = target, Storage = StorageWord.For(target) } }));
    }

    private DocumentOutput[] Outputs() =>
    [
        adobe.Output("out.jpg", ImageFormat.Jpeg) with { Overwrite = true, Width = 50, Quality = 5, TrimToCanvas = true, Layers = [new() { Name = "photo" }] },
        adobe.Output("out.png") with { MaxWidth = 40, Compression = PngCompressionLevel.Medium, IccProfile = new() { ImageMode = ColorMode.Rgb, Input = _file, ProfileName = ColorProfile.Srgb } },
    ];

    private static SolidFill Fill() => new() { Color = new() { Rgb = new() { Red = 0, Green = 128, Blue = 255 } } };

    private static async Task DoneAsync<TResult>(Task<AdobeJob<TResult>> submit) => await (await submit).WaitAsync();
}
