using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Changes the exposure.</summary>
/// <remarks>Adobe's schema <c>ExposureAdjustments</c>.</remarks>
public sealed record ExposureAdjustment : LayerAdjustment
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerAdjustmentType Type => LayerAdjustmentType.Exposure;

    /// <summary>How.</summary>
    [JsonPropertyName("exposure")]
    public required Exposure Exposure { get; init; }
}
