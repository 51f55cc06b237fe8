namespace AdobeSdk;

/// <summary>One look at a job.</summary>
/// <param name="JobId">Adobe's id of the job.</param>
/// <param name="State">Where the job is.</param>
/// <param name="Progress">How far it is, 0 to 100, if Adobe said.</param>
public sealed record AdobeJobStatus(string JobId, AdobeJobState State, double? Progress);
