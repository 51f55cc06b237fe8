using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A rectangle in a document.</summary>
/// <remarks>Adobe's schema <c>Bounds</c>.</remarks>
public sealed record LayerBounds : AdobePayload
{
    /// <summary>Its top, in pixels.</summary>
    [JsonPropertyName("top")]
    public int? Top { get; init; }

    /// <summary>Its left side, in pixels.</summary>
    [JsonPropertyName("left")]
    public int? Left { get; init; }

    /// <summary>Its width in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>Its height in pixels.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>
    /// Its right side, in pixels, where a canvas is cut: in Adobe's older description instead of the width.
    /// </summary>
    [JsonPropertyName("right")]
    public int? Right { get; init; }

    /// <summary>Its bottom, in pixels, where a canvas is cut: in Adobe's older description instead of the height.</summary>
    [JsonPropertyName("bottom")]
    public int? Bottom { get; init; }
}
