using Refit;

namespace AdobeSdk.Firefly;

/// <summary>
/// Adobe Firefly: images and videos from words and images. Every operation of the Firefly API, as Adobe describes it;
/// inject <c>IFireflyClient</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// Operations that make something are jobs, and each accepted job is billed. They throw <see cref="AdobeApiException"/> when
/// Adobe refuses: 403 (no quota, not entitled), 413 (too large), 422 (a member is wrong), 429 (too many requests), 451
/// (the content policy). Overloads with files send them along as multipart/form-data; Adobe describes the parts and not how
/// the request names them, so that uploads are the safer way. Source: Adobe's description of the Firefly API, version 3.0.0.
/// </remarks>
[AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(FireflyJsonContext))]
public interface IFireflyApi
{
    /// <summary>Draws images from a prompt, with Image Model 3, Image Model 4 or a custom model.</summary>
    /// <param name="request">What to draw.</param>
    /// <param name="modelVersion">The model; <c>image3</c> when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/generate-async")]
    Task<JobAccepted<GenerateImagesResult>> GenerateImagesAsync(
        [Body] GenerateImagesRequest request,
        [Header("x-model-version")] FireflyModelVersion? modelVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Draws images from a prompt and images that are sent along.</summary>
    /// <param name="request">What to draw.</param>
    /// <param name="files">The images.</param>
    /// <param name="modelVersion">The model; <c>image3</c> when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Multipart("AdobeSdk-5b0c9a1e-part")]
    [Post("/v3/images/generate-async")]
    Task<JobAccepted<GenerateImagesResult>> GenerateImagesAsync(
        GenerateImagesRequest request,
        IEnumerable<ImageFile> files,
        [Header("x-model-version")] FireflyModelVersion? modelVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Draws or edits an image with Image Model 5.</summary>
    /// <param name="request">What to draw.</param>
    /// <param name="modelVersion">The model: <see cref="FireflyModelVersion.Image5"/>.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v4/images/generate-async")]
    Task<JobAccepted<GenerateImagesResult>> GenerateImagesV4Async(
        [Body] GenerateImagesV4Request request,
        [Header("x-model-version")] FireflyModelVersion modelVersion,
        CancellationToken cancellationToken = default);

    /// <summary>Draws images that are similar to an image.</summary>
    /// <param name="request">The image.</param>
    /// <param name="modelVersion">The model, not a custom one; <c>image3</c> when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/generate-similar-async")]
    Task<JobAccepted<GenerateSimilarImagesResult>> GenerateSimilarImagesAsync(
        [Body] GenerateSimilarImagesRequest request,
        [Header("x-model-version")] FireflyModelVersion? modelVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Draws images that are similar to an image that is sent along.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="files">The image.</param>
    /// <param name="modelVersion">The model, not a custom one; <c>image3</c> when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Multipart("AdobeSdk-5b0c9a1e-part")]
    [Post("/v3/images/generate-similar-async")]
    Task<JobAccepted<GenerateSimilarImagesResult>> GenerateSimilarImagesAsync(
        GenerateSimilarImagesRequest request,
        IEnumerable<ImageFile> files,
        [Header("x-model-version")] FireflyModelVersion? modelVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Continues an image beyond its edges.</summary>
    /// <param name="request">The image and the new size.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/expand-async")]
    Task<JobAccepted<ExpandImageResult>> ExpandImageAsync(
        [Body] ExpandImageRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Continues an image that is sent along beyond its edges.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="files">The image, and its mask.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Multipart("AdobeSdk-5b0c9a1e-part")]
    [Post("/v3/images/expand-async")]
    Task<JobAccepted<ExpandImageResult>> ExpandImageAsync(
        ExpandImageRequest request,
        IEnumerable<ImageFile> files,
        CancellationToken cancellationToken = default);

    /// <summary>Draws the masked part of an image anew.</summary>
    /// <param name="request">The image, its mask and what to draw.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/fill-async")]
    Task<JobAccepted<FillImageResult>> FillImageAsync(
        [Body] FillImageRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Draws the masked part of an image that is sent along anew.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="files">The image and its mask.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Multipart("AdobeSdk-5b0c9a1e-part")]
    [Post("/v3/images/fill-async")]
    Task<JobAccepted<FillImageResult>> FillImageAsync(
        FillImageRequest request,
        IEnumerable<ImageFile> files,
        CancellationToken cancellationToken = default);

    /// <summary>Draws a scene around an object.</summary>
    /// <param name="request">The object and the scene.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/generate-object-composite-async")]
    Task<JobAccepted<GenerateObjectCompositeResult>> GenerateObjectCompositeAsync(
        [Body] GenerateObjectCompositeRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Draws a scene around an object that is sent along.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="files">The object, and its mask.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Multipart("AdobeSdk-5b0c9a1e-part")]
    [Post("/v3/images/generate-object-composite-async")]
    Task<JobAccepted<GenerateObjectCompositeResult>> GenerateObjectCompositeAsync(
        GenerateObjectCompositeRequest request,
        IEnumerable<ImageFile> files,
        CancellationToken cancellationToken = default);

    /// <summary>Puts an object into a scene so that the object keeps its look.</summary>
    /// <param name="request">The object and the scene.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Headers("content-type: application/json")]
    [Post("/v3/images/precise-composite")]
    Task<JobAccepted<CompositeResult>> CreatePreciseCompositeAsync(
        [Body] PreciseCompositeRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Puts an object into a scene so that the object adapts to the scene's light and colours.</summary>
    /// <param name="request">The object and the scene.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Headers("content-type: application/json")]
    [Post("/v3/images/adaptive-composite")]
    Task<JobAccepted<CompositeResult>> CreateAdaptiveCompositeAsync(
        [Body] AdaptiveCompositeRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Enlarges an image.</summary>
    /// <param name="request">The image and the factor.</param>
    /// <param name="modelVersion">The model; <c>precise_upsampler_v1</c>, the only one, when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/images/upscale")]
    Task<JobAccepted<UpscaleImageResult>> UpscaleImageAsync(
        [Body] UpscaleImageRequest request,
        [Header("x-model-version")] FireflyModelVersion? modelVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes a video of five seconds.</summary>
    /// <param name="request">What to film.</param>
    /// <param name="modelVersion">The model: <see cref="FireflyModelVersion.Video1Standard"/>.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v3/videos/generate")]
    Task<JobAccepted<GenerateVideoResult>> GenerateVideoAsync(
        [Body] GenerateVideoRequest request,
        [Header("x-model-version")] FireflyModelVersion modelVersion,
        CancellationToken cancellationToken = default);

    /// <summary>One page of the custom models. <c>ListCustomModelsAsync</c> walks through all of them.</summary>
    /// <param name="requestId">An id of the caller's own choice, to quote in support cases.</param>
    /// <param name="userToken">A token of the user whose models to list, with <c>Bearer</c> before it.</param>
    /// <param name="sortBy">One of <see cref="CustomModelSort"/>; <c>modifiedDate</c> when left out.</param>
    /// <param name="start">The first model of the page, from 0. Needed with <paramref name="limit"/>.</param>
    /// <param name="limit">How many models the page has, 1–50.</param>
    /// <param name="publishedState">One of <see cref="CustomModelFilter"/>; <c>published</c> when left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v3/custom-models")]
    Task<CustomModelPage> GetCustomModelsAsync(
        [Header("x-request-id")] string requestId,
        [Header("x-user-token")] string? userToken = null,
        string? sortBy = null,
        string? start = null,
        int? limit = null,
        string? publishedState = null,
        CancellationToken cancellationToken = default);

    /// <summary>Stores an image of up to 15 MB for 7 days, as input of other operations.</summary>
    /// <param name="image">
    /// The image's bytes with a <see cref="ImageMediaType"/> as their content type. The overloads for files and streams find
    /// it out.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/v2/storage/image")]
    Task<StorageImageResponse> UploadImageAsync([Body] HttpContent image, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v3/status/{jobId}")]
    Task<FireflyJobStatus> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Cancels a job by its id alone. It answers 409 if the job is done and 404 if there is none.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/v3/cancel/{jobId}")]
    Task CancelJobAsync(string jobId, CancellationToken cancellationToken = default);
}
