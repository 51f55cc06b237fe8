using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Brightness and contrast.</summary>
/// <remarks>Adobe's schema <c>BrightnessContrast</c>.</remarks>
public sealed record BrightnessContrastValues : AdobePayload
{
    /// <summary>Brightness, −150–150.</summary>
    [JsonPropertyName("brightness")]
    public int? Brightness { get; init; }

    /// <summary>Contrast, −150–150.</summary>
    [JsonPropertyName("contrast")]
    public int? Contrast { get; init; }
}
