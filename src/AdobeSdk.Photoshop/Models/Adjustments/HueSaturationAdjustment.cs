using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Changes hue and saturation.</summary>
/// <remarks>Adobe's schema <c>HueSaturationAdjustments</c>.</remarks>
public sealed record HueSaturationAdjustment : LayerAdjustment
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerAdjustmentType Type => LayerAdjustmentType.HueSaturation;

    /// <summary>How.</summary>
    [JsonPropertyName("hueSaturation")]
    public required HueSaturation HueSaturation { get; init; }
}
