using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Hue and saturation of all colours, or of a range of them.</summary>
/// <remarks>Adobe's schema <c>HueSaturationAdjustment</c>.</remarks>
public sealed record HueSaturationRange : AdobePayload
{
    /// <summary>Hue in degrees, −180–180, or 0–360 when colorizing; 0 for a new layer.</summary>
    [JsonPropertyName("hue")]
    public int? Hue { get; init; }

    /// <summary>Lightness, −100–100, or 0–100 when colorizing; 0 for a new layer.</summary>
    [JsonPropertyName("lightness")]
    public int? Lightness { get; init; }

    /// <summary>The range; all colours when left out. Not when colorizing.</summary>
    [JsonPropertyName("localRange")]
    public HueRange? LocalRange { get; init; }

    /// <summary>Saturation, −100–100, or 0–100 when colorizing; 0 for a new layer.</summary>
    [JsonPropertyName("saturation")]
    public int? Saturation { get; init; }
}
