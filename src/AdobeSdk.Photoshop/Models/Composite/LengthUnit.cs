using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The unit of a width or a height.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LengthUnit>))]
public readonly record struct LengthUnit(string Value) : IOpenEnum<LengthUnit>
{
    /// <summary>Pixels.</summary>
    public static LengthUnit Pixels { get; } = new("pixels_unit");

    /// <summary>Percent of what it was.</summary>
    public static LengthUnit Percent { get; } = new("percent_unit");

    /// <summary>Points: 72 an inch, at the document's resolution.</summary>
    public static LengthUnit Points { get; } = new("distance_unit");

    /// <inheritdoc/>
    public static LengthUnit FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
