using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The format of small pictures of layers.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ThumbnailMediaType>))]
public readonly record struct ThumbnailMediaType(string Value) : IOpenEnum<ThumbnailMediaType>
{
    /// <summary>JPEG.</summary>
    public static ThumbnailMediaType Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static ThumbnailMediaType Png { get; } = new("image/png");

    /// <summary>TIFF.</summary>
    public static ThumbnailMediaType Tiff { get; } = new("image/tiff");

    /// <inheritdoc/>
    public static ThumbnailMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
