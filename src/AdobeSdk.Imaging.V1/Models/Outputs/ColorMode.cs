using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colour mode of a profile or a document.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ColorMode>))]
public readonly record struct ColorMode(string Value) : IOpenEnum<ColorMode>
{
    /// <summary>Grayscale.</summary>
    public static ColorMode Grayscale { get; } = new("grayscale");

    /// <summary>RGB.</summary>
    public static ColorMode Rgb { get; } = new("rgb");

    /// <summary>CMYK.</summary>
    public static ColorMode Cmyk { get; } = new("cmyk");

    /// <inheritdoc/>
    public static ColorMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
