using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a layer is blended with what is below.</summary>
/// <remarks>Adobe's schema <c>BlendDetails</c>.</remarks>
public sealed record LayerBlend : AdobePayload
{
    /// <summary>Opacity, 0–100.</summary>
    [JsonPropertyName("opacity")]
    public int? Opacity { get; init; }

    /// <summary>How.</summary>
    [JsonPropertyName("blendMode")]
    public LayerBlendMode? Mode { get; init; }
}
