namespace AdobeSdk;

/// <summary>
/// A submitted job as a small value that can be serialised, stored and resumed by another process. It holds no secret.
/// </summary>
/// <param name="JobId">Adobe's id of the job, verbatim.</param>
/// <param name="StatusUrl">Where to ask for the job's status, verbatim.</param>
/// <param name="CancelUrl">Where to cancel the job, if the API can.</param>
public sealed record AdobeJobHandle(string JobId, Uri StatusUrl, Uri? CancelUrl = null);
