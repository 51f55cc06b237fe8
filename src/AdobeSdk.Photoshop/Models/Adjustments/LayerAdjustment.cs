using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What an adjustment layer changes.</summary>
/// <remarks>Adobe's schema <c>BaseAdjustment</c>.</remarks>
[JsonConverter(typeof(LayerAdjustmentConverter))]
public abstract record LayerAdjustment : AdobePayload
{
    /// <summary>What.</summary>
    [JsonPropertyName("type")]
    public abstract LayerAdjustmentType Type { get; }
}
