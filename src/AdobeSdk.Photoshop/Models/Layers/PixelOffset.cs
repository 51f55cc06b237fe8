using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A way to go, in pixels.</summary>
/// <remarks>Adobe's schema <c>Offset</c>.</remarks>
public sealed record PixelOffset : AdobePayload
{
    /// <summary>To the right.</summary>
    [JsonPropertyName("horizontal")]
    public int? Horizontal { get; init; }

    /// <summary>Down.</summary>
    [JsonPropertyName("vertical")]
    public int? Vertical { get; init; }
}
