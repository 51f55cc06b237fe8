using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What an adjustment layer changes.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerAdjustmentType>))]
public readonly record struct LayerAdjustmentType(string Value) : IOpenEnum<LayerAdjustmentType>
{
    /// <summary>Hue and saturation.</summary>
    public static LayerAdjustmentType HueSaturation { get; } = new("hue_saturation");

    /// <summary>Brightness and contrast.</summary>
    public static LayerAdjustmentType BrightnessContrast { get; } = new("brightness_contrast");

    /// <summary>Exposure.</summary>
    public static LayerAdjustmentType Exposure { get; } = new("exposure");

    /// <summary>The balance of colours.</summary>
    public static LayerAdjustmentType ColorBalance { get; } = new("color_balance");

    /// <inheritdoc/>
    public static LayerAdjustmentType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
