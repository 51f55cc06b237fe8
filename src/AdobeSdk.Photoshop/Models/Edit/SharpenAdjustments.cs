using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How a photo is sharpened.</summary>
/// <remarks>Adobe's schema <c>SharpenAdjustments</c>.</remarks>
public sealed record SharpenAdjustments : AdobePayload
{
    /// <summary>How much of small details, 0–100.</summary>
    [JsonPropertyName("detail")]
    public int? Detail { get; init; }

    /// <summary>How much it keeps to edges, 0–100.</summary>
    [JsonPropertyName("edgeMasking")]
    public int? EdgeMasking { get; init; }

    /// <summary>How wide an edge is, in pixels, 0.5–3.</summary>
    [JsonPropertyName("radius")]
    public double? Radius { get; init; }
}
