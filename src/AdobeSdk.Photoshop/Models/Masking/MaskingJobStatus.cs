using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a masking job is. Most callers never see it: <see cref="AdobeJob{TResult}"/> asks for it.</summary>
[JsonConverter(typeof(MaskingJobStatusConverter))]
public abstract record MaskingJobStatus : AdobePayload
{
    /// <summary>Adobe's id of the job.</summary>
    [JsonPropertyName("jobId")]
    public required string JobId { get; init; }

    /// <summary>Adobe's word for where it is.</summary>
    [JsonPropertyName("status")]
    public required AdobeJobState Status { get; init; }
}
