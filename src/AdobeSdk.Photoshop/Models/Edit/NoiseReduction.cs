using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Takes noise away.</summary>
/// <remarks>Adobe's schema <c>NoiseReduction</c>.</remarks>
public sealed record NoiseReduction : AdobePayload
{
    /// <summary>Noise in colours, 0–100.</summary>
    [JsonPropertyName("color")]
    public int? Color { get; init; }

    /// <summary>Noise in brightness, 0–100.</summary>
    [JsonPropertyName("luminance")]
    public int? Luminance { get; init; }
}
