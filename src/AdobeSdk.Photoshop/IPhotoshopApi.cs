using Refit;

namespace AdobeSdk.Photoshop;

/// <summary>
/// Photoshop API v2: documents, photos, actions and crops. Every operation, as Adobe describes it; inject
/// <c>IPhotoshopClient</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// All operations are jobs, and each accepted job is billed. They read files of up to 5 GB. They throw
/// <see cref="AdobeApiException"/> when Adobe refuses: 403 (no quota, not entitled), 422 (a member is wrong), 429 (too many
/// requests). Background removal and masks are in <see cref="IMaskingApi"/>, on another of Adobe's hosts. Source: Adobe's
/// description of Photoshop API v2, version 2.0.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,read_organizations", BaseAddress = "https://photoshop-api.adobe.io", JsonContext = typeof(PhotoshopJsonContext))]
public interface IPhotoshopApi
{
    /// <summary>Develops a photo as Lightroom does: light, colours, presets, straightening.</summary>
    /// <param name="request">The photo and the edits.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/edit")]
    Task<JobAccepted<PhotoshopResult>> EditImageAsync([Body] EditImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a document or changes one: layers, size, format.</summary>
    /// <param name="request">The document and the changes.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/create-composite")]
    Task<JobAccepted<PhotoshopResult>> CreateCompositeAsync([Body] CreateCompositeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Puts images side by side, each on an artboard.</summary>
    /// <param name="request">The images.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/create-artboard")]
    Task<JobAccepted<PhotoshopResult>> CreateArtboardAsync([Body] CreateArtboardRequest request, CancellationToken cancellationToken = default);

    /// <summary>Plays Photoshop actions or a UXP script.</summary>
    /// <param name="request">The image and the actions.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/execute-actions")]
    Task<JobAccepted<PhotoshopResult>> ExecuteActionsAsync([Body] ExecuteActionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the layers of a document.</summary>
    /// <param name="request">The document.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/generate-manifest")]
    Task<JobAccepted<PhotoshopResult>> GenerateManifestAsync([Body] GenerateManifestRequest request, CancellationToken cancellationToken = default);

    /// <summary>Crops an image around what matters in it, or finds its objects.</summary>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v1/auto-crop")]
    Task<JobAccepted<AutoCropResult>> AutoCropAsync([Body] AutoCropRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/status/{jobId}")]
    Task<PhotoshopJobStatus> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);
}
