using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Effects on a photo.</summary>
/// <remarks>Adobe's schema <c>EffectsAdjustments</c>.</remarks>
public sealed record EffectsAdjustments : AdobePayload
{
    /// <summary>Contrast of middle-sized details, −100–100.</summary>
    [JsonPropertyName("clarity")]
    public int? Clarity { get; init; }

    /// <summary>Takes haze away, or adds it, −100–100.</summary>
    [JsonPropertyName("dehaze")]
    public int? Dehaze { get; init; }

    /// <summary>Contrast of small details, −100–100.</summary>
    [JsonPropertyName("texture")]
    public int? Texture { get; init; }

    /// <summary>Makes the corners brighter, or darker, −100–100.</summary>
    [JsonPropertyName("vignette")]
    public int? Vignette { get; init; }
}
