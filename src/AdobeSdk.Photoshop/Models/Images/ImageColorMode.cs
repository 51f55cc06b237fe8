using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An image's colour mode.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageColorMode>))]
public readonly record struct ImageColorMode(string Value) : IOpenEnum<ImageColorMode>
{
    /// <summary>RGB.</summary>
    public static ImageColorMode Rgb { get; } = new("rgb");

    /// <summary>Grayscale.</summary>
    public static ImageColorMode Grayscale { get; } = new("grayscale");

    /// <summary>CMYK; only with a profile of your own.</summary>
    public static ImageColorMode Cmyk { get; } = new("cmyk");

    /// <inheritdoc/>
    public static ImageColorMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
