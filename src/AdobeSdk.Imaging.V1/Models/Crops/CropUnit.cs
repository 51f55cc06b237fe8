using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The unit of a crop's edges.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<CropUnit>))]
public readonly record struct CropUnit(string Value) : IOpenEnum<CropUnit>
{
    /// <summary>Pixels.</summary>
    public static CropUnit Pixels { get; } = new("Pixels");

    /// <summary>Percent of the product's size.</summary>
    public static CropUnit Percent { get; } = new("Percent");

    /// <inheritdoc/>
    public static CropUnit FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
