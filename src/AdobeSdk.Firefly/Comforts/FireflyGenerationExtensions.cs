namespace AdobeSdk.Firefly;

/// <summary>Jobs with the model that Adobe takes by default, or has only one of.</summary>
public static class FireflyGenerationExtensions
{
    /// <summary>Draws images from a prompt, with <c>image3</c>.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="request">What to draw.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<GenerateImagesResult>> GenerateImagesAsync(
        this IFireflyClient firefly, GenerateImagesRequest request, CancellationToken cancellationToken) =>
        firefly.GenerateImagesAsync(request, modelVersion: null, cancellationToken);

    /// <summary>Draws or edits an image with Image Model 5.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="request">What to draw.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<GenerateImagesResult>> GenerateImagesV4Async(
        this IFireflyClient firefly, GenerateImagesV4Request request, CancellationToken cancellationToken = default) =>
        firefly.GenerateImagesV4Async(request, FireflyModelVersion.Image5, cancellationToken);

    /// <summary>Draws images that are similar to an image, with <c>image3</c>.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<GenerateSimilarImagesResult>> GenerateSimilarImagesAsync(
        this IFireflyClient firefly, GenerateSimilarImagesRequest request, CancellationToken cancellationToken) =>
        firefly.GenerateSimilarImagesAsync(request, modelVersion: null, cancellationToken);

    /// <summary>Enlarges an image.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="request">The image and the factor.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<UpscaleImageResult>> UpscaleImageAsync(
        this IFireflyClient firefly, UpscaleImageRequest request, CancellationToken cancellationToken) =>
        firefly.UpscaleImageAsync(request, modelVersion: null, cancellationToken);

    /// <summary>Makes a video of five seconds.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="request">What to film.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<GenerateVideoResult>> GenerateVideoAsync(
        this IFireflyClient firefly, GenerateVideoRequest request, CancellationToken cancellationToken = default) =>
        firefly.GenerateVideoAsync(request, FireflyModelVersion.Video1Standard, cancellationToken);
}
