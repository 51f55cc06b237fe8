using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What of a layer cannot be changed.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerProtection>))]
public readonly record struct LayerProtection(string Value) : IOpenEnum<LayerProtection>
{
    /// <summary>Nothing.</summary>
    public static LayerProtection None { get; } = new("none");

    /// <summary>All of it.</summary>
    public static LayerProtection All { get; } = new("all");

    /// <summary>Which pixels are transparent.</summary>
    public static LayerProtection Transparency { get; } = new("transparency");

    /// <summary>Its pixels.</summary>
    public static LayerProtection Composite { get; } = new("composite");

    /// <summary>Where it stands.</summary>
    public static LayerProtection Position { get; } = new("position");

    /// <summary>Which artboard it is in.</summary>
    public static LayerProtection ArtboardAutonest { get; } = new("artboard_autonest");

    /// <inheritdoc/>
    public static LayerProtection FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
