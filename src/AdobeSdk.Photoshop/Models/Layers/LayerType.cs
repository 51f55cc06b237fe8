using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The kind of a layer.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerType>))]
public readonly record struct LayerType(string Value) : IOpenEnum<LayerType>
{
    /// <summary>Pixels.</summary>
    public static LayerType Layer { get; } = new("layer");

    /// <summary>One colour.</summary>
    public static LayerType SolidColor { get; } = new("solid_color_layer");

    /// <summary>Text.</summary>
    public static LayerType Text { get; } = new("text_layer");

    /// <summary>A smart object.</summary>
    public static LayerType SmartObject { get; } = new("smart_object_layer");

    /// <summary>A change of what is below.</summary>
    public static LayerType Adjustment { get; } = new("adjustment_layer");

    /// <summary>A group.</summary>
    public static LayerType Group { get; } = new("group_layer");

    /// <summary>The background.</summary>
    public static LayerType Background { get; } = new("background_layer");

    /// <inheritdoc/>
    public static LayerType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
