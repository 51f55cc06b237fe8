using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A rectangle by its edges, in pixels from the upper left corner.</summary>
/// <remarks>Adobe's schema <c>Bounds</c>.</remarks>
public sealed record PixelBounds : AdobePayload
{
    /// <summary>The lower edge.</summary>
    [JsonPropertyName("bottom")]
    public int? Bottom { get; init; }

    /// <summary>The left edge.</summary>
    [JsonPropertyName("left")]
    public int? Left { get; init; }

    /// <summary>The right edge.</summary>
    [JsonPropertyName("right")]
    public int? Right { get; init; }

    /// <summary>The upper edge.</summary>
    [JsonPropertyName("top")]
    public int? Top { get; init; }
}
