using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer's size, in pixels.</summary>
/// <remarks>Adobe's schema <c>Dimension</c>.</remarks>
public sealed record LayerSize : AdobePayload
{
    /// <summary>The height, 0–32000.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>The width, 0–32000.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }
}
