using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>That the masking service failed.</summary>
/// <remarks>Adobe's schema <c>JobError</c>.</remarks>
public sealed record MaskingServiceError : AdobePayload
{
    /// <summary>The kind of error.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Adobe's code for it.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The service's own code for it.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>The reasons.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<MaskingServiceErrorReason>? Details { get; init; }
}
