using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new layer of pixels.</summary>
/// <remarks>Adobe's schema <c>AddLayer</c>.</remarks>
public sealed record AddLayer : AddedLayer
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required ExistingImage Image { get; init; }

    /// <summary>Whether it shows only where the layer below does; not when left out.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Layer;
}
