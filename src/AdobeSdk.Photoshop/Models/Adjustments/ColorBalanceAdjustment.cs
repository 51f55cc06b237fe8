using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Changes the balance of colours.</summary>
/// <remarks>Adobe's schema <c>ColorBalanceAdjustments</c>.</remarks>
public sealed record ColorBalanceAdjustment : LayerAdjustment
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerAdjustmentType Type => LayerAdjustmentType.ColorBalance;

    /// <summary>How.</summary>
    [JsonPropertyName("colorBalance")]
    public required ColorBalance ColorBalance { get; init; }
}
