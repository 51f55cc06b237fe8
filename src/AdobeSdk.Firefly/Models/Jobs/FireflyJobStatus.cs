using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>
/// Where a job is: a <see cref="FireflyJobSucceeded"/> or a <see cref="FireflyJobWithoutResult"/>. Most callers never see it:
/// <see cref="AdobeJob{TResult}"/> asks for it.
/// </summary>
/// <remarks>Adobe's schema <c>JobResponse</c>.</remarks>
[JsonConverter(typeof(FireflyJobStatusConverter))]
public abstract record FireflyJobStatus : AdobePayload
{
    /// <summary>Adobe's word for where the job is.</summary>
    [JsonPropertyName("status")]
    public required AdobeJobState Status { get; init; }

    /// <summary>Adobe's id of the job; a URN, or only the UUID at its end.</summary>
    [JsonPropertyName("jobId")]
    public required string JobId { get; init; }

    /// <summary>How far the job is, in percent, if Adobe says.</summary>
    /// <remarks>Described for the older <c>AsyncResponseV3</c>, and still sent while a job runs.</remarks>
    [JsonPropertyName("progress")]
    public double? Progress { get; init; }
}
