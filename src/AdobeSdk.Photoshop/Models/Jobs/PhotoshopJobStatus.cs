using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a job is. Most callers never see it: <see cref="AdobeJob{TResult}"/> asks for it.</summary>
/// <remarks>Adobe's schema <c>JobStatusResponse</c>.</remarks>
public sealed record PhotoshopJobStatus : AdobePayload
{
    /// <summary>When it was accepted.</summary>
    [JsonPropertyName("createdTime")]
    public DateTimeOffset? CreatedTime { get; init; }

    /// <summary>What went wrong, if something did.</summary>
    [JsonPropertyName("errorDetails")]
    public IReadOnlyList<PhotoshopJobError>? Errors { get; init; }

    /// <summary>Adobe's id of the job.</summary>
    [JsonPropertyName("jobId")]
    public string? JobId { get; init; }

    /// <summary>When it was last worked on.</summary>
    [JsonPropertyName("modifiedTime")]
    public DateTimeOffset? ModifiedTime { get; init; }

    /// <summary>What it made, when it has succeeded.</summary>
    [JsonPropertyName("result")]
    public PhotoshopResult? Result { get; init; }

    /// <summary>Adobe's word for where it is.</summary>
    [JsonPropertyName("status")]
    public AdobeJobState? Status { get; init; }
}
