using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Why a masking request was refused.</summary>
/// <remarks>Adobe's schema <c>InputValidationError</c>.</remarks>
public sealed record MaskingError : AdobePayload
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

    /// <summary>The reasons.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<MaskingErrorReason>? Details { get; init; }
}
