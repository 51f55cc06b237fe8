using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Light of a photo.</summary>
/// <remarks>Adobe's schema <c>LightAdjustments</c>.</remarks>
public sealed record LightAdjustments : AdobePayload
{
    /// <summary>The darkest parts, −100–100.</summary>
    [JsonPropertyName("blacks")]
    public int? Blacks { get; init; }

    /// <summary>Contrast, −100–100.</summary>
    [JsonPropertyName("contrast")]
    public int? Contrast { get; init; }

    /// <summary>Exposure in f-stops, −5–5.</summary>
    [JsonPropertyName("exposure")]
    public double? Exposure { get; init; }

    /// <summary>Bright parts, −100–100.</summary>
    [JsonPropertyName("highlights")]
    public int? Highlights { get; init; }

    /// <summary>Dark parts, −100–100.</summary>
    [JsonPropertyName("shadows")]
    public int? Shadows { get; init; }

    /// <summary>The brightest parts, −100–100.</summary>
    [JsonPropertyName("whites")]
    public int? Whites { get; init; }
}
