using System.Reflection;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;

namespace AdobeSdk.Tests.Faults;

/// <summary>An argument for every type of parameter that an operation has: Firefly's are such that the emulator accepts them.</summary>
/// <param name="upload">An image that was uploaded.</param>
/// <param name="job">A job that was accepted.</param>
internal sealed class SampleArguments(string upload, string job)
{
    private static readonly byte[] s_image = TestImages.Png(2_000);

    private readonly Dictionary<Type, Func<object>> _values = new()
    {
        [typeof(GenerateImagesRequest)] = static () => new GenerateImagesRequest { Prompt = "a lighthouse" },
        [typeof(GenerateImagesV4Request)] = static () => new GenerateImagesV4Request { Prompt = "a lighthouse" },
        [typeof(GenerateSimilarImagesRequest)] = () => new GenerateSimilarImagesRequest { Image = ImageReference.FromUpload(upload) },
        [typeof(ExpandImageRequest)] = () => new ExpandImageRequest { Image = InputImage.FromUpload(upload), Size = new(600, 600) },
        [typeof(FillImageRequest)] = () => new FillImageRequest { Image = InputImage.FromUpload(upload), Mask = InputMask.FromUpload(upload), Prompt = "a boat" },
        [typeof(GenerateObjectCompositeRequest)] = () => new GenerateObjectCompositeRequest { Image = InputImage.FromUpload(upload), Prompt = "on a beach" },
        [typeof(PreciseCompositeRequest)] = () => new PreciseCompositeRequest { Background = Background(upload), Object = new() { Image = ImageReference.FromUpload(upload) }, NumVariations = 1, Seeds = [1] },
        [typeof(AdaptiveCompositeRequest)] = () => new AdaptiveCompositeRequest { Background = Background(upload), Object = new() { Image = ImageReference.FromUpload(upload), Mask = ImageReference.FromUpload(upload) } },
        [typeof(UpscaleImageRequest)] = () => new UpscaleImageRequest { Image = ImageReference.FromUpload(upload), Seeds = [1] },
        [typeof(GenerateVideoRequest)] = static () => new GenerateVideoRequest { Prompt = "waves" },
        [typeof(FireflyModelVersion)] = static () => FireflyModelVersion.Image3,
        [typeof(IEnumerable<ImageFile>)] = static () => Array.Empty<ImageFile>(),
        [typeof(HttpContent)] = static () => new ByteArrayContent(s_image) { Headers = { ContentType = new("image/png") } },
        [typeof(CancellationToken)] = static () => CancellationToken.None,
    };

    /// <summary>A new one.</summary>
    public object? For(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) && !parameter.HasDefaultValue ? parameter.Name == "jobId" ? job : "faults"
        : parameter.HasDefaultValue && parameter.ParameterType != typeof(CancellationToken) ? Type.Missing
        : _values.TryGetValue(parameter.ParameterType, out Func<object>? value) ? value()
        : Sample.Of(parameter.ParameterType);

    private static CompositeBackground Background(string upload) => new() { Image = ImageReference.FromUpload(upload), FillAreaMask = ImageReference.FromUpload(upload) };
}
