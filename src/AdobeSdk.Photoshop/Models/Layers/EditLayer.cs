using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer of pixels that is changed.</summary>
/// <remarks>Adobe's schema <c>EditLayer</c>.</remarks>
public sealed record EditLayer : EditedLayer
{
    /// <summary>The new image.</summary>
    [JsonPropertyName("image")]
    public ExistingImage? Image { get; init; }

    /// <summary>Whether it shows only where the layer below does.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Layer;
}
