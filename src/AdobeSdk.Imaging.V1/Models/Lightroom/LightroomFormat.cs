using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The format of a file that Lightroom makes.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LightroomFormat>))]
public readonly record struct LightroomFormat(string Value) : IOpenEnum<LightroomFormat>
{
    /// <summary>JPEG.</summary>
    public static LightroomFormat Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static LightroomFormat Png { get; } = new("image/png");

    /// <summary>A raw DNG.</summary>
    public static LightroomFormat Dng { get; } = new("image/x-adobe-dng");

    /// <summary>The settings as XMP, without the photo.</summary>
    public static LightroomFormat Xmp { get; } = new("application/rdf+xml");

    /// <inheritdoc/>
    public static LightroomFormat FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
