using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>One of the reasons why a request was refused.</summary>
/// <remarks>Adobe's schema <c>InputValidationErrorDetail</c>.</remarks>
public sealed record ImagingRefusedValue : AdobePayload
{
    /// <summary>What is allowed, with commas between.</summary>
    [JsonPropertyName("allowedValues")]
    public string? AllowedValues { get; init; }

    /// <summary>The reason.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
