using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a layer stands down its document.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerVerticalAlign>))]
public readonly record struct LayerVerticalAlign(string Value) : IOpenEnum<LayerVerticalAlign>
{
    /// <summary>Top.</summary>
    public static LayerVerticalAlign Top { get; } = new("top");

    /// <summary>Center.</summary>
    public static LayerVerticalAlign Center { get; } = new("center");

    /// <summary>Bottom.</summary>
    public static LayerVerticalAlign Bottom { get; } = new("bottom");

    /// <inheritdoc/>
    public static LayerVerticalAlign FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
