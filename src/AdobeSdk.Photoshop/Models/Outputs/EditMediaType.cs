using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A format that an edited photo can have.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<EditMediaType>))]
public readonly record struct EditMediaType(string Value) : IOpenEnum<EditMediaType>
{
    /// <summary>JPEG.</summary>
    public static EditMediaType Jpeg { get; } = new("image/jpeg");

    /// <summary>PNG.</summary>
    public static EditMediaType Png { get; } = new("image/png");

    /// <summary>A raw DNG.</summary>
    public static EditMediaType Dng { get; } = new("image/x-adobe-dng");

    /// <summary>XMP: the edits alone.</summary>
    public static EditMediaType Xmp { get; } = new("application/rdf+xml");

    /// <inheritdoc/>
    public static EditMediaType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
