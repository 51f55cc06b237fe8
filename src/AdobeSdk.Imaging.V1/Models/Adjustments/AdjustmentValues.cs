using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What an adjustment layer changes: one of these.</summary>
/// <remarks>Adobe's schema <c>AdjustmentDetails</c>.</remarks>
public sealed record AdjustmentValues : AdobePayload
{
    /// <summary>Brightness and contrast.</summary>
    [JsonPropertyName("brightnessContrast")]
    public BrightnessContrastValues? BrightnessContrast { get; init; }

    /// <summary>Exposure.</summary>
    [JsonPropertyName("exposure")]
    public ExposureValues? Exposure { get; init; }

    /// <summary>Hue and saturation.</summary>
    [JsonPropertyName("hueSaturation")]
    public HueSaturationValues? HueSaturation { get; init; }

    /// <summary>Colour balance.</summary>
    [JsonPropertyName("colorBalance")]
    public ColorBalanceValues? ColorBalance { get; init; }
}
