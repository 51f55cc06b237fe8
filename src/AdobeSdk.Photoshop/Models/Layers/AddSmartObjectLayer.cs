using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new smart object.</summary>
/// <remarks>Adobe's schema <c>AddSmartObjectLayer</c>.</remarks>
public sealed record AddSmartObjectLayer : AddedLayer
{
    /// <summary>Whether it shows only where the layer below does; not when left out.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <summary>Its content.</summary>
    [JsonPropertyName("smartObject")]
    public required SmartObject SmartObject { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.SmartObject;
}
