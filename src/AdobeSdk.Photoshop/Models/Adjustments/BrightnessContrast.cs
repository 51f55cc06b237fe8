using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Brightness and contrast.</summary>
/// <remarks>Adobe's schema <c>BrightnessContrast</c>.</remarks>
public sealed record BrightnessContrast : AdobePayload
{
    /// <summary>Brightness, −150–150; 0 for a new layer.</summary>
    [JsonPropertyName("brightness")]
    public int? Brightness { get; init; }

    /// <summary>Contrast, −150–150; 0 for a new layer.</summary>
    [JsonPropertyName("contrast")]
    public int? Contrast { get; init; }
}
