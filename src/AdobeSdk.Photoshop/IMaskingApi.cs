using Refit;

namespace AdobeSdk.Photoshop;

/// <summary>
/// Background removal and masks: what belongs to Photoshop and lives on <c>image.adobe.io</c>. Every operation, as Adobe
/// describes it; inject <c>IMaskingClient</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// All operations are jobs, and each accepted job is billed. They throw <see cref="AdobeApiException"/> when Adobe refuses: 400
/// (a member is wrong), 403 (no quota, not entitled), 429 (too many requests). Results lie on Adobe's storage for a day. Source:
/// Adobe's description of the Photoshop API, version 1, and its guide to background removal, which no description has.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,read_organizations", BaseAddress = "https://image.adobe.io", JsonContext = typeof(PhotoshopJsonContext))]
public interface IMaskingApi
{
    /// <summary>Cuts an image's subject out, or makes its mask.</summary>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v2/remove-background")]
    Task<JobAccepted<PhotoshopResult>> RemoveBackgroundAsync([Body] RemoveBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a mask of each object in an image and of what is behind.</summary>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v1/mask-objects")]
    Task<JobAccepted<MaskObjectsResult>> MaskObjectsAsync([Body] MaskObjectsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a mask of each part of a person's body and clothes.</summary>
    /// <param name="request">The image and the person's mask.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v1/mask-body-parts")]
    Task<JobAccepted<MaskBodyPartsResult>> MaskBodyPartsAsync([Body] MaskBodyPartsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes the edges of a mask finer.</summary>
    /// <param name="request">The mask and its image.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v1/refine-mask")]
    Task<JobAccepted<RefineMaskResult>> RefineMaskAsync([Body] RefineMaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes what masks select, and paints what could be behind it.</summary>
    /// <param name="request">The image and the masks.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/v1/fill-masked-areas")]
    Task<JobAccepted<FillMaskedAreasResult>> FillMaskedAreasAsync([Body] FillMaskedAreasRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for a masking job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v1/status/{jobId}")]
    Task<MaskingJobStatus> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job of background removal by its id alone.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/v2/status/{jobId}")]
    Task<PhotoshopJobStatus> GetRemoveBackgroundStatusAsync(string jobId, CancellationToken cancellationToken = default);
}
