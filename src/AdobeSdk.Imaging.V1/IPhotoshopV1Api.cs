using Refit;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Photoshop API v1, "PIE in the Sky", which Adobe retired on 2026-07-31. Every operation, as Adobe described it; inject
/// <c>IPhotoshopV1Client</c>, which gives jobs where this interface has <see cref="JobAccepted{TResult}"/>.
/// </summary>
/// <remarks>
/// For gateways, recordings and migrations: new code uses <c>IPhotoshopClient</c> of <c>AdobeSdk.Photoshop</c>, and
/// <see cref="PhotoshopMigration"/> translates requests. All operations but <see cref="HelloAsync"/> and the status are jobs,
/// each accepted one was billed. They throw <see cref="AdobeApiException"/> when a request is refused: 400 (a member is
/// wrong), 402 (the trial is used up), 403, 404, 409, 410 (a link is of no use), 429. Source: Adobe's description of the
/// Photoshop API, version 1, of 2026-06-23, and the older one of the "CIS" APIs.
/// </remarks>
[AdobeApi(scopes: "openid,AdobeID,read_organizations", BaseAddress = "https://image.adobe.io", JsonContext = typeof(ImagingJsonContext))]
public interface IPhotoshopV1Api
{
    /// <summary>Asks whether key and token are good: the first call of Adobe's guides.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A greeting: <c>Welcome to the Photoshop API!</c></returns>
    /// <exception cref="AdobeApiException">They are not.</exception>
    [Get("/pie/psdService/hello")]
    Task<string> HelloAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the layers of documents.</summary>
    /// <param name="request">The documents.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/documentManifest")]
    Task<JobAccepted<DocumentManifestResult>> GetDocumentManifestAsync(
        [Body] DocumentManifestRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Makes a document.</summary>
    /// <param name="request">The document and its layers.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/documentCreate")]
    Task<JobAccepted<PhotoshopV1Result>> CreateDocumentAsync(
        [Body] CreateDocumentRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a document: layers, size, format.</summary>
    /// <param name="request">The document and the changes.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/documentOperations")]
    Task<JobAccepted<PhotoshopV1Result>> ModifyDocumentAsync(
        [Body] ModifyDocumentRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Writes a document in other formats and sizes.</summary>
    /// <param name="request">The document and the files to make.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/renditionCreate")]
    Task<JobAccepted<PhotoshopV1Result>> CreateRenditionAsync(
        [Body] CreateRenditionRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Makes smart objects, or replaces what is in them.</summary>
    /// <param name="request">The document and the smart objects.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/smartObject")]
    Task<JobAccepted<PhotoshopV1Result>> ReplaceSmartObjectAsync(
        [Body] ReplaceSmartObjectRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Plays files of actions.</summary>
    /// <param name="request">The image and the actions.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/photoshopActions")]
    Task<JobAccepted<PhotoshopV1Result>> PlayActionsAsync(
        [Body] PlayActionsRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Plays actions that are sent along.</summary>
    /// <param name="request">The image and the actions.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/actionJSON")]
    Task<JobAccepted<PhotoshopV1Result>> PlayActionJsonAsync(
        [Body] PlayActionJsonRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Writes a file of actions as JSON.</summary>
    /// <param name="request">The file of actions.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/actionJsonCreate")]
    Task<JobAccepted<PhotoshopV1Result>> ConvertActionsAsync(
        [Body] ConvertActionsRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Crops an image around its product.</summary>
    /// <param name="request">The image, and how much stays around.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/productCrop")]
    Task<JobAccepted<PhotoshopV1Result>> ProductCropAsync(
        [Body] ProductCropRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Blurs what is not as far away as the subject.</summary>
    /// <param name="request">The image, and how.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/depthBlur")]
    Task<JobAccepted<PhotoshopV1Result>> DepthBlurAsync(
        [Body] DepthBlurRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Changes text layers.</summary>
    /// <param name="request">The document and the texts.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/text")]
    Task<JobAccepted<PhotoshopV1Result>> EditTextAsync(
        [Body] EditTextRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Puts images side by side, each on an artboard.</summary>
    /// <param name="request">The images.</param>
    /// <param name="organizationId">
    /// The organisation, <c>…@AdobeOrg</c>, that is told of the job's end by an event; that of the events' options, or nobody, when
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    [Post("/pie/psdService/artboardCreate")]
    Task<JobAccepted<PhotoshopV1Result>> CreateArtboardAsync(
        [Body] ArtboardRequest request, [Header("x-gw-ims-org-id")] string? organizationId = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for a job by its id alone. An <see cref="AdobeJob{TResult}"/> asks by the URL that Adobe gave it.</summary>
    /// <param name="jobId">Adobe's id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/pie/psdService/status/{jobId}")]
    Task<PhotoshopV1JobStatus> GetJobStatusAsync(string jobId, CancellationToken cancellationToken = default);
}
