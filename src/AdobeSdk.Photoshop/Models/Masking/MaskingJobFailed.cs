using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A masking job that has failed.</summary>
/// <remarks>Adobe's schema <c>JobStatusFailed</c>.</remarks>
public sealed record MaskingJobFailed : MaskingJobStatus
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error_code")]
    public required string ErrorCode { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
