using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer that is there and is changed.</summary>
public abstract record EditedLayer : VisibleLayer
{
    /// <summary>Its mask, or that it goes.</summary>
    [JsonPropertyName("pixelMask")]
    public EditPixelMask? PixelMask { get; init; }
}
