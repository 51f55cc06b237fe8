using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new layer that changes what is below.</summary>
/// <remarks>Adobe's schema <c>AddAdjustmentLayer</c>.</remarks>
public sealed record AddAdjustmentLayer : AddedLayer
{
    /// <summary>What it changes.</summary>
    [JsonPropertyName("adjustments")]
    public required LayerAdjustment Adjustments { get; init; }

    /// <summary>Whether it shows only where the layer below does; not when left out.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Adjustment;
}
