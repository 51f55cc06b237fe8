using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A smart object that is changed.</summary>
/// <remarks>Adobe's schema <c>EditSmartObjectLayer</c>.</remarks>
public sealed record EditSmartObjectLayer : EditedLayer
{
    /// <summary>Whether it shows only where the layer below does.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <summary>Its new content.</summary>
    [JsonPropertyName("smartObject")]
    public SmartObject? SmartObject { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.SmartObject;
}
