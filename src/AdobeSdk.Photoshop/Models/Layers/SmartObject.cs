using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The content of a smart object.</summary>
/// <remarks>Adobe's schema <c>SmartObject</c>.</remarks>
public sealed record SmartObject : AdobePayload
{
    /// <summary>Whether it is linked, and not embedded; embedded when left out.</summary>
    [JsonPropertyName("isLinked")]
    public bool? IsLinked { get; init; }

    /// <summary>The file: PSD, PNG, JPEG, TIFF, SVG, PDF or AI.</summary>
    [JsonPropertyName("smartObjectFile")]
    public PhotoshopFile? File { get; init; }
}
