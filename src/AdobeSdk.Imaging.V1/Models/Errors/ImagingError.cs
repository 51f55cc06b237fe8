using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What went wrong.</summary>
/// <remarks>Adobe's schema <c>JobError</c>.</remarks>
public sealed record ImagingError : AdobePayload
{
    /// <summary>The kind of error: <c>ResourceNotFound</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Adobe's code for it; a service may send a number.</summary>
    [JsonPropertyName("code")]
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The service's own code for it.</summary>
    [JsonPropertyName("error_code")]
    public string? ErrorCode { get; init; }

    /// <summary>The reasons.</summary>
    [JsonPropertyName("details")]
    [JsonConverter(typeof(ErrorReasonsConverter))]
    public IReadOnlyList<ImagingErrorReason>? Details { get; init; }
}
