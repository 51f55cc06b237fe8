using Refit;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Lightroom's imaging API, which Adobe retired on 2026-07-31. Every operation, as Adobe described it; inject
/// <c>ILightroomV1Client</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// For gateways, recordings and migrations: new code uses <c>IPhotoshopClient.EditImageAsync</c> of
/// <c>AdobeSdk.Photoshop</c>, and <see cref="LightroomMigration"/> translates requests. It has nothing to do with the
/// catalog of Lightroom's users. All operations but the status are jobs, each accepted one was billed. They throw
/// <see cref="AdobeApiException"/> when a request is refused: 400 (a member is wrong), 402 (the trial is used up), 403, 404, 409,
/// 410 (a link is of no use). Source: Adobe's description of the Lightroom API of 2026-06-24, and the older one of the "CIS"
/// APIs.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,read_organizations", BaseAddress = "https://image.adobe.io", JsonContext = typeof(ImagingJsonContext))]
public interface ILightroomV1Api
{
    /// <summary>Makes horizons and walls straight.</summary>
    /// <param name="request">The photo, and how.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/lrService/autoStraighten")]
    Task<JobAccepted<LightroomV1Result>> AutoStraightenAsync(
        [Body] AutoStraightenRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Finds light and colours by itself.</summary>
    /// <param name="request">The photo.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/lrService/autoTone")]
    Task<JobAccepted<LightroomV1Result>> AutoToneAsync(
        [Body] AutoToneRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Develops a photo.</summary>
    /// <param name="request">The photo, and how.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/lrService/edit")]
    Task<JobAccepted<LightroomV1Result>> EditPhotoAsync(
        [Body] EditPhotoRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Applies presets.</summary>
    /// <param name="request">The photo and the presets.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/lrService/presets")]
    Task<JobAccepted<LightroomV1Result>> ApplyPresetsAsync(
        [Body] ApplyPresetRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Applies settings that are sent along as XMP.</summary>
    /// <param name="request">The photo and the settings.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/lrService/xmp")]
    Task<JobAccepted<LightroomV1Result>> ApplyXmpAsync(
        [Body] ApplyXmpRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lrService/status/{jobId}")]
    Task<LightroomV1Result> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);
}
