using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where a job of Sensei is, and what it has made.</summary>
/// <remarks>Adobe's schema <c>get_status</c> of Sensei.</remarks>
public sealed record SenseiResult : AdobePayload
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

    /// <summary>Adobe's word for where it is.</summary>
    [JsonPropertyName("status")]
    public AdobeJobState? Status { get; init; }

    /// <summary>What did it.</summary>
    [JsonPropertyName("metadata")]
    public SenseiMetadata? Metadata { get; init; }

    /// <summary>The file.</summary>
    [JsonPropertyName("output")]
    public SenseiFile? Output { get; init; }

    /// <summary>How it was done.</summary>
    [JsonPropertyName("options")]
    public SenseiOptions? Options { get; init; }

    /// <summary>What went wrong.</summary>
    [JsonPropertyName("errors")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingError>))]
    public IReadOnlyList<ImagingError>? Errors { get; init; }

    /// <summary>The address of its status.</summary>
    [JsonPropertyName("_links")]
    public JobLinks? Links { get; init; }
}
