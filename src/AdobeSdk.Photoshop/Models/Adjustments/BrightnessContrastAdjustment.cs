using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Changes brightness and contrast.</summary>
/// <remarks>Adobe's schema <c>BrightnessContrastAdjustments</c>.</remarks>
public sealed record BrightnessContrastAdjustment : LayerAdjustment
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerAdjustmentType Type => LayerAdjustmentType.BrightnessContrast;

    /// <summary>How.</summary>
    [JsonPropertyName("brightnessContrast")]
    public required BrightnessContrast BrightnessContrast { get; init; }
}
