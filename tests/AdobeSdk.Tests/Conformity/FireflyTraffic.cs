using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;
using AdobeSdk.Tests.Wire;
using SkiaSharp;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// A client that calls every operation of the emulator, sparingly and with all that a request can hold, and is refused now and
/// then; recorded by a proxy between the two.
/// </summary>
internal sealed class FireflyTraffic(IFireflyClient firefly, JobLedger jobs)
{
    private static readonly byte[] Photo = Draw(SKColors.SteelBlue, SKColors.Orange);
    private static readonly byte[] Mask = Draw(SKColors.Black, SKColors.White);

    private static readonly ImageSize Small = new(896, 1152);

    private string _photo = "";
    private string _mask = "";

    /// <summary>The recorded exchanges with Firefly, polls and cancels included.</summary>
    public static async Task<IReadOnlyList<Exchange>> RecordAsync()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        await using RecordingProxy proxy = await RecordingProxy.StartAsync(emulator.Address);
        AdobeOptions options = EmulatedFirefly.OptionsFor(proxy.Address);
        options.Jobs.PollInterval = TimeSpan.FromMilliseconds(50);
        options.Jobs.MaxPollInterval = TimeSpan.FromMilliseconds(500);
        using FireflyClient firefly = FireflyClient.Create(options);
        FireflyTraffic traffic = new(firefly, emulator.Jobs);
        await traffic.UploadAsync();
        await traffic.GenerateAsync();
        await traffic.EditAsync();
        await traffic.ComposeAsync();
        await traffic.FilmAsync();
        await traffic.ListAsync();
        await traffic.ManageJobsAsync();
        await traffic.BeRefusedAsync();
        return [.. proxy.Exchanges.Where(exchange => exchange.Host.StartsWith("firefly", StringComparison.Ordinal))];
    }

    private async Task UploadAsync()
    {
        _photo = (await firefly.UploadImageAsync(new MemoryStream(Photo))).Id;
        _mask = (await firefly.UploadImageAsync(new MemoryStream(Mask))).Id;
        await firefly.UploadImageAsync(new MemoryStream(Draw(SKColors.Red, SKColors.Green, SKEncodedImageFormat.Jpeg)));
        await firefly.UploadImageAsync(new MemoryStream(Draw(SKColors.Red, SKColors.Green, SKEncodedImageFormat.Webp)));
    }

    private async Task GenerateAsync()
    {
        jobs.Script("pending", "running", "succeeded");
        await DoneAsync(firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse", Size = Small }));
        await DoneAsync(firefly.GenerateImagesAsync(
            new()
            {
                Prompt = "a harbour",
                NegativePrompt = "people",
                ContentClass = ContentClass.Art,
                NumVariations = 2,
                Seeds = [1, 2],
                Size = Small,
                Style = new() { Presets = ["bw"], ImageReference = new() { Source = ImageSource.FromUpload(_photo) }, Strength = 50 },
                Structure = new() { ImageReference = new() { Source = ImageSource.FromUpload(_photo) }, Strength = 10 },
                VisualIntensity = 5,
                PromptBiasingLocaleCode = "en-US",
            },
            FireflyModelVersion.Image3));
        await DroppedAsync(firefly.GenerateImagesAsync(
            new GenerateImagesRequest { Prompt = "a fern", Size = Small, Style = new() { ImageReference = new() { Source = new() } } }, [await FileAsync(Photo)]));
        await DoneAsync(firefly.GenerateImagesV4Async(new()
        {
            Prompt = "a city at night",
            ResolutionLevel = ResolutionLevel.OneMegapixel,
            ModelId = FireflyModelId.FireflyImage,
            ModelSpecificPayload = new() { LocaleCode = "en-US", PromptReasoner = PromptReasoner.Quality },
            NumVariations = 1,
            ReferenceBlobs = [new() { Source = ImageSource.FromUpload(_photo), Usage = ReferenceBlobUsage.General }],
            Seeds = [3],
        }));
        await DoneAsync(firefly.GenerateImagesV4Async(new() { Prompt = "a tram", AspectRatio = AspectRatio.Widescreen, ResolutionLevel = ResolutionLevel.OneMegapixel }));
        GenerateSimilarImagesRequest similar = new() { Image = ImageReference.FromUpload(_photo), Size = Small, Seeds = [4] };
        await DoneAsync(firefly.GenerateSimilarImagesAsync(similar, FireflyModelVersion.Image4Standard));
        await DroppedAsync(firefly.GenerateSimilarImagesAsync(similar with { Image = new() { Source = new() } }, [await FileAsync(Photo)]));
    }

    private async Task EditAsync()
    {
        ExpandImageRequest expand = new()
        {
            Image = InputImage.FromUpload(_photo),
            Prompt = "more sea",
            Placement = new() { Alignment = new() { Horizontal = HorizontalAlignment.Left, Vertical = VerticalAlignment.Top }, Inset = new() { Left = 10, Top = 20 } },
            Size = new(600, 600),
        };
        await DoneAsync(firefly.ExpandImageAsync(expand));
        await DroppedAsync(firefly.ExpandImageAsync(expand with { Image = new() { Source = new() } }, [await FileAsync(Photo)]));
        FillImageRequest fill = new()
        {
            Image = InputImage.FromUpload(_photo),
            Mask = InputMask.FromUpload(_mask, invert: true),
            Prompt = "a boat",
            NegativePrompt = "people",
            PromptBiasingLocaleCode = "en-US",
            Size = Small,
        };
        await DoneAsync(firefly.FillImageAsync(fill));
        await DroppedAsync(firefly.FillImageAsync(
            fill with { Image = new() { Source = new() }, Mask = new() { Source = new() } }, [await FileAsync(Photo), await FileAsync(Mask)]));
        await DoneAsync(firefly.UpscaleImageAsync(
            new() { Image = ImageReference.FromUpload(_photo), Seeds = [1], UpscaleFactor = UpscaleFactor.Two }, FireflyModelVersion.PreciseUpsamplerV1));
    }

    private async Task ComposeAsync()
    {
        GenerateObjectCompositeRequest scene = new()
        {
            Image = InputImage.FromUpload(_photo),
            Prompt = "on a beach",
            Mask = new() { Source = ImageSource.FromUpload(_mask) },
            ContentClass = ContentClass.Photo,
            Size = Small,
        };
        await DoneAsync(firefly.GenerateObjectCompositeAsync(scene));
        await DroppedAsync(firefly.GenerateObjectCompositeAsync(scene with { Image = new() { Source = new() } }, [await FileAsync(Photo)]));
        CompositeBackground background = new() { Image = ImageReference.FromUpload(_photo), FillAreaMask = ImageReference.FromUpload(_mask) };
        CompositeOutputFormat png = new() { MediaType = ImageMediaType.Png };
        await DoneAsync(firefly.CreatePreciseCompositeAsync(new()
        {
            Background = background, Object = new() { Image = ImageReference.FromUpload(_photo) }, NumVariations = 2, Seeds = [333, 222], Blend = 0.25, Output = png,
        }));
        await DoneAsync(firefly.CreateAdaptiveCompositeAsync(new()
        {
            Background = background,
            Object = new() { Image = ImageReference.FromUpload(_photo), Mask = ImageReference.FromUpload(_mask) },
            Harmonization = 0.5,
            ShadowIntensity = 0.5,
            PreserveBackground = true,
            Output = png,
        }));
    }

    // An emulator without an encoder says so in the job; that is an answer, too.
    private async Task FilmAsync()
    {
        AdobeJob<GenerateVideoResult> job = await firefly.GenerateVideoAsync(new()
        {
            Prompt = "waves",
            BitRateFactor = 20,
            Seeds = [5],
            Sizes = [new(960, 540)],
            Image = new() { Conditions = [new() { Source = ImageSource.FromUpload(_photo), Placement = new() { Position = 0 } }] },
            VideoSettings = new()
            {
                CameraMotion = CameraMotion.PanLeft, PromptStyle = VideoPromptStyle.LineArt, ShotAngle = ShotAngle.EyeLevel, ShotSize = ShotSize.Long,
            },
        });
        await Record.ExceptionAsync(() => job.WaitAsync());
    }

    private async Task ListAsync()
    {
        await foreach (CustomModel _ in firefly.ListCustomModelsAsync(
            new() { PageSize = 4, PublishedState = CustomModelFilter.All, SortBy = CustomModelSort.CreatedDate, UserToken = "user" }))
        {
        }

        await firefly.GetCustomModelsAsync("all-defaults");
    }

    private async Task ManageJobsAsync()
    {
        jobs.Script("running");
        AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse", Size = Small });
        await job.CancelAsync();
        await Record.ExceptionAsync(() => job.WaitAsync());
        await firefly.GetJobStatusAsync(job.Id);
    }

    private async Task BeRefusedAsync()
    {
        await RefusedAsync(firefly.GenerateImagesAsync(new() { Prompt = "a size that image3 lacks", Size = new(1000, 1000) }));
        await RefusedAsync(firefly.GenerateImagesV4Async(new() { Prompt = "gore" }));
        await RefusedAsync(firefly.UpscaleImageAsync(new() { Image = ImageReference.FromUpload(Guid.Empty.ToString()), Seeds = [1] }));
        await RefusedAsync(firefly.GetJobStatusAsync($"urn:ff:jobs:emu:{Guid.Empty}"));
        await RefusedAsync(firefly.CancelJobAsync($"urn:ff:jobs:emu:{Guid.Empty}"));
        AdobeJob<GenerateImagesResult> done = await firefly.GenerateImagesAsync(new() { Prompt = "a lighthouse", Size = Small });
        await done.WaitAsync();
        await RefusedAsync(firefly.CancelJobAsync(done.Id));
        await RefusedAsync(firefly.GetCustomModelsAsync("limit-without-start", limit: 5));
    }

    private static async Task DoneAsync<TResult>(Task<AdobeJob<TResult>> submit) => await (await submit).WaitAsync();

    // A multipart submit gives the same job as any other: nobody has to draw it twice. It may be done already (409).
    private static async Task DroppedAsync<TResult>(Task<AdobeJob<TResult>> submit)
    {
        AdobeJob<TResult> job = await submit;
        await Record.ExceptionAsync(() => job.CancelAsync());
    }

    private static Task RefusedAsync(Task call) => Assert.ThrowsAnyAsync<AdobeApiException>(() => call);

    private static Task<ImageFile> FileAsync(byte[] image) => ImageFile.FromStreamAsync(new MemoryStream(image), "image.png");

    private static byte[] Draw(SKColor outside, SKColor inside, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(512, 512));
        surface.Canvas.Clear(outside);
        using SKPaint paint = new() { Color = inside };
        surface.Canvas.DrawCircle(256, 256, 120, paint);
        using SKImage image = surface.Snapshot();
        return image.Encode(format, 90).ToArray();
    }
}
