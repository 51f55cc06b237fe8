using Refit;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Sensei's cutouts and masks, as they were before <c>/v2/remove-background</c> took their place. Every operation, as Adobe
/// described it; inject <c>ISenseiClient</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// Adobe has named no day on which these operations end, and no longer mentions them: new code uses <c>IMaskingClient</c> of
/// <c>AdobeSdk.Photoshop</c>. They throw <see cref="AdobeApiException"/> when Adobe refuses: 400 (a member is wrong), 402
/// (the trial is used up), 403, 404, 409, 410 (a link is of no use). Source: Adobe's description of the "CIS" APIs of
/// 2025-11-03.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,read_organizations", BaseAddress = "https://image.adobe.io", JsonContext = typeof(ImagingJsonContext))]
public interface ISenseiApi
{
    /// <summary>Cuts an image's subject out.</summary>
    /// <param name="request">The image, and where the cutout goes.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/sensei/cutout")]
    Task<JobAccepted<SenseiResult>> CutOutAsync(
        [Body] SenseiRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Makes the mask of an image's subject.</summary>
    /// <param name="request">The image, and where the mask goes.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/sensei/mask")]
    Task<JobAccepted<SenseiResult>> MaskAsync(
        [Body] SenseiRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sensei/status/{jobId}")]
    Task<SenseiResult> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);
}
