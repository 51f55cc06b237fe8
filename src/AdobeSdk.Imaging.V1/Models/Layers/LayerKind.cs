using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What kind of layer it is.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerKind>))]
public readonly record struct LayerKind(string Value) : IOpenEnum<LayerKind>
{
    /// <summary>Pixels.</summary>
    public static LayerKind Layer { get; } = new("layer");

    /// <summary>A text.</summary>
    public static LayerKind TextLayer { get; } = new("textLayer");

    /// <summary>A change of what is below.</summary>
    public static LayerKind AdjustmentLayer { get; } = new("adjustmentLayer");

    /// <summary>A smart object.</summary>
    public static LayerKind SmartObject { get; } = new("smartObject");

    /// <summary>A colour.</summary>
    public static LayerKind FillLayer { get; } = new("fillLayer");

    /// <summary>The background.</summary>
    public static LayerKind BackgroundLayer { get; } = new("backgroundLayer");

    /// <summary>A group.</summary>
    public static LayerKind Group { get; } = new("layerSection");

    /// <inheritdoc/>
    public static LayerKind FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
