using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A point, in pixels from the upper left corner.</summary>
/// <remarks>Adobe's schema <c>Origin</c>.</remarks>
public sealed record PixelPoint : AdobePayload
{
    /// <summary>To the right.</summary>
    [JsonPropertyName("x")]
    public int? X { get; init; }

    /// <summary>Down.</summary>
    [JsonPropertyName("y")]
    public int? Y { get; init; }
}
