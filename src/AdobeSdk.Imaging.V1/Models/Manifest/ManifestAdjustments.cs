using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What an adjustment layer changes, in the spelling of manifests.</summary>
/// <remarks>Adobe's schema <c>ManifestJobAdjustmentDetails</c>.</remarks>
public sealed record ManifestAdjustments : AdobePayload
{
    /// <summary>Brightness and contrast.</summary>
    [JsonPropertyName("brightness_contrast")]
    public BrightnessContrastValues? BrightnessContrast { get; init; }

    /// <summary>Exposure.</summary>
    [JsonPropertyName("exposure")]
    public ExposureValues? Exposure { get; init; }

    /// <summary>Hue and saturation.</summary>
    [JsonPropertyName("hue_saturation")]
    public HueSaturationValues? HueSaturation { get; init; }

    /// <summary>Colour balance.</summary>
    [JsonPropertyName("color_balance")]
    public ColorBalanceValues? ColorBalance { get; init; }
}
