using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A document's colour mode.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<DocumentColorMode>))]
public readonly record struct DocumentColorMode(string Value) : IOpenEnum<DocumentColorMode>
{
    /// <summary>RGB; 8, 16 or 32 bits.</summary>
    public static DocumentColorMode Rgb { get; } = new("rgb");

    /// <summary>Bitmap; 1 bit.</summary>
    public static DocumentColorMode Bitmap { get; } = new("bitmap");

    /// <summary>Grayscale; 8, 16 or 32 bits.</summary>
    public static DocumentColorMode Grayscale { get; } = new("grayscale");

    /// <summary>Indexed; 8 bits.</summary>
    public static DocumentColorMode Indexed { get; } = new("indexed");

    /// <summary>HSB; 8, 16 or 32 bits.</summary>
    public static DocumentColorMode Hsb { get; } = new("hsb");

    /// <summary>CMYK; 8 or 16 bits.</summary>
    public static DocumentColorMode Cmyk { get; } = new("cmyk");

    /// <summary>Lab; 8 or 16 bits.</summary>
    public static DocumentColorMode Lab { get; } = new("lab");

    /// <summary>Duotone; 8 bits.</summary>
    public static DocumentColorMode Duotone { get; } = new("duotone");

    /// <summary>Multichannel; 8 or 16 bits.</summary>
    public static DocumentColorMode Multichannel { get; } = new("multichannel");

    /// <inheritdoc/>
    public static DocumentColorMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
