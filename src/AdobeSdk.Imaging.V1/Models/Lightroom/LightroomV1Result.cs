using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Where a job of Lightroom is, output by output. There is no word for the whole job: it may succeed for one output and fail
/// for another.
/// </summary>
/// <remarks>Adobe's schema <c>LrJobApiResponse</c>.</remarks>
public sealed record LightroomV1Result : AdobePayload
{
    /// <summary>Adobe's id of the job.</summary>
    [JsonPropertyName("jobId")]
    public string? JobId { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonPropertyName("created")]
    public ImagingTimestamp? Created { get; init; }

    /// <summary>When it was last worked on.</summary>
    [JsonPropertyName("modified")]
    public ImagingTimestamp? Modified { get; init; }

    /// <summary>What became of each output.</summary>
    [JsonPropertyName("outputs")]
    public IReadOnlyList<DevelopedPhoto>? Outputs { get; init; }

    /// <summary>The address of this status.</summary>
    [JsonPropertyName("_links")]
    public JobLinks? Links { get; init; }
}
