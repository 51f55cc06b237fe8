using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Where a job of Photoshop v1 is. There is no word for the whole job: each of its outputs has one. Most callers never see
/// it: <see cref="AdobeJob{TResult}"/> asks for it.
/// </summary>
[JsonConverter(typeof(PhotoshopV1JobStatusConverter))]
public abstract record PhotoshopV1JobStatus : AdobePayload
{
    /// <summary>Adobe's id of the job.</summary>
    [JsonPropertyName("jobId")]
    public string? JobId { get; init; }

    /// <summary>The address of this status.</summary>
    [JsonPropertyName("_links")]
    public JobLinks? Links { get; init; }
}
