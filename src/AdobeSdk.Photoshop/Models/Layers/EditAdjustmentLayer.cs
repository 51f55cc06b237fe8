using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An adjustment layer that is changed.</summary>
/// <remarks>Adobe's schema <c>EditAdjustmentLayer</c>.</remarks>
public sealed record EditAdjustmentLayer : EditedLayer
{
    /// <summary>What it changes now.</summary>
    [JsonPropertyName("adjustments")]
    public LayerAdjustment? Adjustments { get; init; }

    /// <summary>Whether it shows only where the layer below does.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Adjustment;
}
