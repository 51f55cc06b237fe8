using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A place among the layers.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<PlacementType>))]
public readonly record struct PlacementType(string Value) : IOpenEnum<PlacementType>
{
    /// <summary>Below another layer.</summary>
    public static PlacementType Below { get; } = new("below");

    /// <summary>Into a group.</summary>
    public static PlacementType Into { get; } = new("into");

    /// <summary>Above all.</summary>
    public static PlacementType Top { get; } = new("top");

    /// <summary>Below all.</summary>
    public static PlacementType Bottom { get; } = new("bottom");

    /// <summary>Above another layer.</summary>
    public static PlacementType Above { get; } = new("above");

    /// <inheritdoc/>
    public static PlacementType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
