using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The colour mode of a new document.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<DocumentMode>))]
public readonly record struct DocumentMode(string Value) : IOpenEnum<DocumentMode>
{
    /// <summary>Black and white.</summary>
    public static DocumentMode Bitmap { get; } = new("bitmap");

    /// <summary>Grey.</summary>
    public static DocumentMode Greyscale { get; } = new("greyscale");

    /// <summary>Indexed colours.</summary>
    public static DocumentMode Indexed { get; } = new("indexed");

    /// <summary>RGB.</summary>
    public static DocumentMode Rgb { get; } = new("rgb");

    /// <summary>CMYK.</summary>
    public static DocumentMode Cmyk { get; } = new("cmyk");

    /// <summary>Hue, saturation, lightness.</summary>
    public static DocumentMode Hsl { get; } = new("hsl");

    /// <summary>Hue, saturation, brightness.</summary>
    public static DocumentMode Hsb { get; } = new("hsb");

    /// <summary>Several channels.</summary>
    public static DocumentMode Multichannel { get; } = new("multichannel");

    /// <summary>Two inks.</summary>
    public static DocumentMode Duotone { get; } = new("duotone");

    /// <summary>Lab.</summary>
    public static DocumentMode Lab { get; } = new("lab");

    /// <summary>XYZ.</summary>
    public static DocumentMode Xyz { get; } = new("xyz");

    /// <inheritdoc/>
    public static DocumentMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
