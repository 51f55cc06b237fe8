using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a layer stands across its document.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerHorizontalAlign>))]
public readonly record struct LayerHorizontalAlign(string Value) : IOpenEnum<LayerHorizontalAlign>
{
    /// <summary>Left.</summary>
    public static LayerHorizontalAlign Left { get; } = new("left");

    /// <summary>Center.</summary>
    public static LayerHorizontalAlign Center { get; } = new("center");

    /// <summary>Right.</summary>
    public static LayerHorizontalAlign Right { get; } = new("right");

    /// <inheritdoc/>
    public static LayerHorizontalAlign FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
