using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Settings that are sent along.</summary>
/// <remarks>Adobe's schema <c>ApplyPresetXmpOptions</c>.</remarks>
public sealed record XmpOptions : AdobePayload
{
    /// <summary>The XMP.</summary>
    [JsonPropertyName("xmp")]
    public required string Xmp { get; init; }

    /// <summary>How the photo is turned or mirrored: the EXIF number, 1–8.</summary>
    [JsonPropertyName("orientation")]
    public double? Orientation { get; init; }
}
