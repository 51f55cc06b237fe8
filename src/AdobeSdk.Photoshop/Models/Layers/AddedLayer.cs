using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new layer.</summary>
public abstract record AddedLayer : VisibleLayer
{
    /// <summary>Its mask.</summary>
    [JsonPropertyName("pixelMask")]
    public PixelMask? PixelMask { get; init; }
}
