using AdobeSdk.Photoshop;
using AdobeSdk.Tests.Photoshop;
using AdobeSdk.Tests.Wire;
using SkiaSharp;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Clients that call every operation of Photoshop and of masking with all that a request can hold, recorded by a proxy.</summary>
internal sealed class PhotoshopTraffic(EmulatedPhotoshop adobe)
{
    private readonly Uri _photo = adobe.Store(EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange));
    private readonly Uri _mask = adobe.Store(EmulatedPhotoshop.Disc(SKColors.Black, SKColors.White));

    public static async Task<IReadOnlyList<Exchange>> RecordAsync()
    {
        RecordingProxy proxy = null!;
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync(async address => (proxy = await RecordingProxy.StartAsync(address)).Address);
        await using (proxy)
        {
            PhotoshopTraffic traffic = new(adobe);
            await traffic.EditAsync();
            await traffic.ComposeAsync();
            await traffic.PlayAsync();
            await traffic.CropAsync();
            await traffic.MaskAsync();
            await traffic.BeRefusedAsync();
            return [.. proxy.Exchanges.Where(exchange => exchange.Host is "photoshop-api.adobe.io" or "image.adobe.io")];
        }
    }

    private async Task EditAsync()
    {
        adobe.Emulator.Jobs.Script("pending", "running", "succeeded");
        Uri preset = adobe.Store("<x crs:Exposure2012=\"0.5\"/>"u8.ToArray(), "application/rdf+xml");
        await DoneAsync(adobe.Photoshop.EditImageAsync(new()
        {
            Image = new() { Source = PhotoshopSource.FromUrl(_photo) },
            Edits = new()
            {
                AutoTone = true,
                AutoStraighten = new() { Enabled = true, UprightMode = UprightMode.Level, ConstrainCrop = false },
                Light = new() { Exposure = 0.5, Contrast = 10, Highlights = -20, Shadows = 20, Whites = 5, Blacks = -5 },
                Color = new() { Saturation = 10, Vibrance = 20, WhiteBalance = WhiteBalance.AsShot },
                Effects = new() { Clarity = 10, Dehaze = 5, Texture = 5, Vignette = -20 },
                NoiseReduction = new() { Color = 10, Luminance = 25 },
                Sharpen = new() { Detail = 50, EdgeMasking = 25, Radius = 1 },
                Sharpness = 40,
                Presets = [PhotoshopSource.FromUrl(preset)],
                Xmp = new() { Source = PhotoshopSource.FromUrl(preset), Orientation = XmpOrientation.TopLeft, Masks = [new() { Digest = "d", Source = PhotoshopSource.FromUrl(_mask) }] },
            },
            Outputs =
            [
                new EditJpegOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("out/edited.jpg")), Quality = JpegQuality.High },
                new EditPngOutput { Destination = PhotoshopDestination.Hosted(), Compression = PngCompression.MediumHigh },
                new EditDngOutput { Destination = PhotoshopDestination.Hosted(TimeSpan.FromMinutes(5)) },
                new EditXmpOutput { Destination = PhotoshopDestination.Embedded(EmbeddedFormat.Text) },
            ],
        }));
    }

    private async Task ComposeAsync()
    {
        await DoneAsync(adobe.Photoshop.CreateCompositeAsync(new()
        {
            Image = new NewDocument
            {
                Width = 300, Height = 200, Mode = DocumentColorMode.Rgb, Depth = BitDepth.Eight, Fill = BackgroundFill.White, Name = "Poster", PixelScaleFactor = 1,
                Resolution = new() { Unit = ResolutionUnit.PixelsPerInch, Value = 72 }, IccProfile = new StandardIccProfile { Name = IccProfileName.Srgb, ImageMode = ImageColorMode.Rgb },
            },
            FontOptions = new() { MissingFontStrategy = MissingFontStrategy.UseDefault, DefaultFontPostScriptName = "Helvetica", AdditionalFonts = [new() { Source = PhotoshopSource.FromUrl(_photo) }] },
            Edits = new() { Layers = Layers(), Document = new() { Crop = new() { Bounds = new() { Left = 0, Top = 0, Right = 250, Bottom = 200 } }, Resize = new() { Width = new() { Unit = LengthUnit.Percent, Value = 50 } }, Trim = new() { TrimUpon = TrimBasis.TransparentPixels } } },
            Outputs = Outputs(),
        }));
        await DoneAsync(adobe.Photoshop.CreateArtboardAsync(new()
        {
            Images = [PhotoshopImage.FromUrl(_photo), PhotoshopImage.FromUrl(_mask)], Spacing = 20, Outputs = [new PngOutput { Destination = PhotoshopDestination.Hosted() }],
        }));
        await DoneAsync(adobe.Photoshop.GenerateManifestAsync(new()
        {
            Image = PhotoshopImage.FromUrl(_photo), IncludeLayerThumbnails = true, IncludeXmp = false, ExtractSmartObjectData = false, MaximumThumbnailDepth = 1, TrimToTransparency = true,
            Thumbnails = new PngThumbnails { Compression = PngCompression.Low },
            Outputs = [new() { MediaType = ManifestMediaType.Json, Destination = PhotoshopDestination.Embedded() }],
        }));
    }

    private LayerEdit[] Layers() =>
    [
        new AddLayer
        {
            Name = "photo", Image = PhotoshopImage.FromUrl(_photo), Operation = LayerOperation.Add(), TransformMode = TransformMode.None, IsVisible = true, Protection = [LayerProtection.None],
            BlendOptions = new() { Opacity = 80, BlendMode = BlendMode.Multiply }, PixelMask = new() { Source = PhotoshopSource.FromUrl(_mask), IsEnabled = true },
            Transform = new() { Angle = 12.5, Dimension = new() { Width = 100, Height = 100 }, Offset = new() { Horizontal = 5, Vertical = 6 }, HorizontalAlign = LayerHorizontalAlign.Center },
        },
        new AddTextLayer
        {
            Name = "title", Operation = LayerOperation.Add(PlacementType.Above, new() { Name = "photo" }),
            Text = new()
            {
                Content = "Sale", AntiAliasing = TextAntiAliasing.Crisp, Orientation = TextOrientation.Horizontal, Frame = new AreaTextFrame { Bounds = new() { Left = 10, Top = 10, Right = 200, Bottom = 90 } },
                CharacterStyles = [new() { Range = new() { From = 0, To = 3 }, Style = new() { FontSize = 32, FontColor = new RgbFontColor { Red = 32768, Green = 0, Blue = 0 }, Font = new() { PostScriptName = "Helvetica" } } }],
                ParagraphStyles = [new() { Range = new() { From = 0, To = 3 }, Style = new() { Alignment = TextAlignment.Center, WritingDirection = WritingDirection.LeftToRight } }],
            },
        },
        new AddSolidColorLayer { Name = "wash", Operation = LayerOperation.Add(PlacementType.Bottom), Fill = new() { SolidColor = new() { Rgb = new() { Red = 1, Green = 2, Blue = 3 } } } },
        new AddSmartObjectLayer { Name = "logo", Operation = LayerOperation.Add(), SmartObject = new() { IsLinked = false, File = new() { Source = PhotoshopSource.FromUrl(_photo) } } },
        new AddAdjustmentLayer { Name = "contrast", Operation = LayerOperation.Add(), Adjustments = new BrightnessContrastAdjustment { BrightnessContrast = new() { Brightness = 10, Contrast = 20 } } },
        new AddAdjustmentLayer { Name = "exposure", Operation = LayerOperation.Add(), Adjustments = new ExposureAdjustment { Exposure = new() { ExposureValue = 0.5, GammaCorrection = 1, Offset = 0 } } },
        new AddAdjustmentLayer { Name = "hue", Operation = LayerOperation.Add(), Adjustments = new HueSaturationAdjustment { HueSaturation = new() { Adjustments = [new() { Hue = 10, Saturation = -20, LocalRange = new() { Channel = HueChannel.Reds } }] } } },
        new AddAdjustmentLayer { Name = "balance", Operation = LayerOperation.Add(), Adjustments = new ColorBalanceAdjustment { ColorBalance = new() { MidtoneLevels = [10, 0, -10], PreserveLuminosity = true } } },
        new AddGroupLayer { Name = "group", Operation = LayerOperation.Add(), Children = [new AddLayer { Name = "child", Image = PhotoshopImage.FromUrl(_photo), Operation = LayerOperation.Add(), TransformMode = TransformMode.Fit }] },
        new EditLayer { Name = "photo", Operation = LayerOperation.Edit(), IsVisible = true, PixelMask = new() { Delete = true } },
        new EditTextLayer { Name = "title", Operation = LayerOperation.Edit(), Text = new() { Content = "Sold", Frame = new PointTextFrame { Origin = new() { X = 10, Y = 40 } } } },
        new EditSolidColorLayer { Name = "wash", Operation = LayerOperation.Edit(), BlendOptions = new() { Opacity = 20 } },
        new EditSmartObjectLayer { Name = "logo", Operation = LayerOperation.Edit(), SmartObject = new() { File = new() { Source = PhotoshopSource.FromUrl(_mask) } } },
        new EditAdjustmentLayer { Name = "exposure", Operation = LayerOperation.Edit(), IsVisible = false },
        new EditGroupLayer { Name = "group", Operation = LayerOperation.Edit(), IsVisible = true },
        new EditBackgroundLayer { Name = "Background", Operation = LayerOperation.Edit(), ConvertToLayer = true, ConvertedLayerName = "ground" },
        new MoveLayer { Name = "group", Operation = LayerOperation.Move(PlacementType.Below, new() { Name = "title" }) },
        new DeleteLayer { Name = "logo", Operation = LayerOperation.Delete() },
    ];

    private PhotoshopOutput[] Outputs() =>
    [
        new JpegOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("out/poster.jpg")), Quality = JpegQuality.PhotoshopMax, Width = 100, Resample = ResampleMethod.Bicubic },
        new PngOutput { Destination = PhotoshopDestination.Hosted(), Compression = PngCompression.Maximum, MaxWidth = 60, Layers = [new() { Name = "title" }], CropMode = CropMode.DocumentBounds },
        new TiffOutput { Destination = PhotoshopDestination.Hosted(), ShouldOverwrite = true, IccProfile = new CustomIccProfile { Name = "own", Source = PhotoshopSource.FromUrl(_photo) } },
        new PsdOutput { Destination = PhotoshopDestination.ToUrl(adobe.Target("out/poster.psd")) },
        new CloudDocumentOutput { Destination = PhotoshopDestination.Embedded(EmbeddedFormat.Base64), Height = 20 },
    ];

    private Task PlayAsync() => DoneAsync(adobe.Photoshop.ExecuteActionsAsync(new()
    {
        Image = PhotoshopImage.FromUrl(_photo),
        Options = new()
        {
            Actions = [new() { Name = "Vintage", Source = PhotoshopSource.FromUrl(_photo) }, new() { Source = PhotoshopSource.FromText("""[{"_obj":"invert"}]""") }],
            AdditionalContents = [new() { Source = PhotoshopSource.FromUrl(_mask) }],
            Brushes = [new() { Source = PhotoshopSource.FromUrl(_mask) }],
            Patterns = [new() { Source = PhotoshopSource.FromUrl(_mask) }],
            Script = new() { Source = PhotoshopSource.FromText("1", "application/javascript") },
        },
        Outputs = [new JpegOutput { Destination = PhotoshopDestination.Hosted(), ScriptOutputPattern = "*.jpg" }],
    }));

    private async Task CropAsync()
    {
        AutoCropImage image = new() { Source = PhotoshopSource.FromUrl(_photo), MediaType = AutoCropMediaType.Png };
        await DoneAsync(adobe.Photoshop.AutoCropAsync(new() { Image = image, Mode = AutoCropMode.SmartCrop, AspectRatios = [CropAspectRatio.Widescreen, CropAspectRatio.FourToFive], Zoom = [1, 0.5], OutputType = AutoCropOutputType.Images }));
        AdobeJob<AutoCropResult> job = await adobe.Photoshop.AutoCropAsync(
            new() { Image = image, Mode = AutoCropMode.SubjectCrop, AspectRatios = [CropAspectRatio.Square], Focus = ["disc"], OutputType = AutoCropOutputType.BoundingBoxes });
        await job.WaitAsync();
        await adobe.Photoshop.GetJobStatusAsync(job.Id);
    }

    private async Task MaskAsync()
    {
        MaskingImage photo = new() { Source = PhotoshopSource.FromUrl(_photo) };
        MaskingImage mask = new() { Source = PhotoshopSource.FromUrl(_mask) };
        adobe.Emulator.Jobs.Script("pending", "running", "succeeded");
        AdobeJob<MaskObjectsResult> objects = await adobe.Masking.MaskObjectsAsync(new() { Image = photo });
        await objects.WaitAsync();
        await adobe.Masking.GetJobStatusAsync(objects.Id);
        await DoneAsync(adobe.Masking.MaskBodyPartsAsync(new() { Image = photo, Mask = mask, UseGranularLabels = true }));
        await DoneAsync(adobe.Masking.RefineMaskAsync(new() { Image = photo, Mask = mask, ColorDecontamination = true }));
        await DoneAsync(adobe.Masking.FillMaskedAreasAsync(new() { Image = photo, Masks = [mask] }));
        await DoneAsync(adobe.Masking.RemoveBackgroundAsync(new() { Image = photo, Mode = RemoveBackgroundMode.Cutout, Trim = true }));
    }

    private async Task BeRefusedAsync()
    {
        PhotoshopOutput[] outputs = [new PngOutput { Destination = PhotoshopDestination.Hosted() }];
        ExistingImage gone = PhotoshopImage.FromUrl(adobe.Emulator.Storage.Sign("GET", "nothing", TimeSpan.FromMinutes(1)));
        AdobeJob<PhotoshopResult> failing = await adobe.Photoshop.CreateCompositeAsync(new() { Image = gone, Outputs = outputs });
        await Assert.ThrowsAsync<AdobeJobException>(() => failing.WaitAsync());
        AdobeJob<RefineMaskResult> failingMask = await adobe.Masking.RefineMaskAsync(new() { Image = new() { Source = (UrlSource)gone.Source }, Mask = new() { Source = (UrlSource)gone.Source } });
        await Assert.ThrowsAsync<AdobeJobException>(() => failingMask.WaitAsync());
        await Assert.ThrowsAsync<AdobeApiException>(() => adobe.Photoshop.GetJobStatusAsync(Guid.Empty.ToString()));
    }

    private static async Task DoneAsync<TResult>(Task<AdobeJob<TResult>> submit) => await (await submit).WaitAsync();
}
