using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One of the reasons why a masking request was refused.</summary>
/// <remarks>Adobe's schema <c>InputValidationErrorDetail</c>.</remarks>
public sealed record MaskingErrorReason : AdobePayload
{
    /// <summary>What is allowed.</summary>
    [JsonPropertyName("allowedValues")]
    public string? AllowedValues { get; init; }

    /// <summary>The reason.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
