using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The format of an image, as a media type.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageMediaType>))]
public readonly record struct ImageMediaType(string Value) : IOpenEnum<ImageMediaType>
{
    /// <summary>PNG.</summary>
    public static ImageMediaType Png { get; } = new("image/png");

    /// <summary>JPEG.</summary>
    public static ImageMediaType Jpeg { get; } = new("image/jpeg");

    /// <summary>WebP.</summary>
    public static ImageMediaType Webp { get; } = new("image/webp");

    /// <summary>JPEG XL.</summary>
    public static ImageMediaType Jxl { get; } = new("image/jxl");

    /// <summary>TIFF; for uploads only.</summary>
    public static ImageMediaType Tiff { get; } = new("image/tiff");

    /// <inheritdoc/>
    public static ImageMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
