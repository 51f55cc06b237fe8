using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Edits that stand in an XMP file.</summary>
/// <remarks>Adobe's schema <c>XmpInput</c>.</remarks>
public sealed record XmpEdits : AdobePayload
{
    /// <summary>The masks that the file speaks of.</summary>
    [JsonPropertyName("masks")]
    public IReadOnlyList<XmpMask>? Masks { get; init; }

    /// <summary>Which way is up.</summary>
    [JsonPropertyName("orientation")]
    public XmpOrientation? Orientation { get; init; }

    /// <summary>Where the file is.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
