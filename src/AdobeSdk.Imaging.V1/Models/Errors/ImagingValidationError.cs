using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Why a request was refused.</summary>
/// <remarks>Adobe's schema <c>InputValidationError</c>.</remarks>
public sealed record ImagingValidationError : AdobePayload
{
    /// <summary>The kind of error: <c>InputValidationError</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>Adobe's code for it; a service may send a number.</summary>
    [JsonPropertyName("code")]
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The reasons.</summary>
    [JsonPropertyName("details")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingRefusedValue>))]
    public IReadOnlyList<ImagingRefusedValue>? Details { get; init; }
}
