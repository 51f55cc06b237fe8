using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A mask that an XMP file speaks of.</summary>
/// <remarks>Adobe's schema <c>Mask</c>.</remarks>
public sealed record XmpMask : AdobePayload
{
    /// <summary>The name that it has in the file.</summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }

    /// <summary>Where the mask is.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
