using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a photo is developed.</summary>
/// <remarks>Adobe's schema <c>EditOptions</c>.</remarks>
public sealed record EditOptions : AdobePayload
{
    /// <summary>Contrast, −100–100.</summary>
    [JsonPropertyName("Contrast")]
    public int? Contrast { get; init; }

    /// <summary>Saturation, −100–100.</summary>
    [JsonPropertyName("Saturation")]
    public int? Saturation { get; init; }

    /// <summary>Makes the corners brighter, or darker, −100–100.</summary>
    [JsonPropertyName("VignetteAmount")]
    public int? Vignette { get; init; }

    /// <summary>Saturation of what is pale, −100–100.</summary>
    [JsonPropertyName("Vibrance")]
    public int? Vibrance { get; init; }

    /// <summary>Bright parts, −100–100.</summary>
    [JsonPropertyName("Highlights")]
    public int? Highlights { get; init; }

    /// <summary>Dark parts, −100–100.</summary>
    [JsonPropertyName("Shadows")]
    public int? Shadows { get; init; }

    /// <summary>The brightest parts, −100–100.</summary>
    [JsonPropertyName("Whites")]
    public int? Whites { get; init; }

    /// <summary>The darkest parts, −100–100.</summary>
    [JsonPropertyName("Blacks")]
    public int? Blacks { get; init; }

    /// <summary>Contrast of middle-sized details, −100–100.</summary>
    [JsonPropertyName("Clarity")]
    public int? Clarity { get; init; }

    /// <summary>Takes haze away, or adds it, −100–100.</summary>
    [JsonPropertyName("Dehaze")]
    public int? Dehaze { get; init; }

    /// <summary>Contrast of small details, −100–100.</summary>
    [JsonPropertyName("Texture")]
    public int? Texture { get; init; }

    /// <summary>How much it is sharpened, 0–150.</summary>
    [JsonPropertyName("Sharpness")]
    public int? Sharpness { get; init; }

    /// <summary>Noise in colours, 0–100.</summary>
    [JsonPropertyName("ColorNoiseReduction")]
    public int? ColorNoiseReduction { get; init; }

    /// <summary>Noise in brightness, 0–100.</summary>
    [JsonPropertyName("NoiseReduction")]
    public int? NoiseReduction { get; init; }

    /// <summary>How much of small details is sharpened, 0–100.</summary>
    [JsonPropertyName("SharpenDetail")]
    public int? SharpenDetail { get; init; }

    /// <summary>How much sharpening keeps to edges, 0–10; Adobe's older description has 0–100.</summary>
    [JsonPropertyName("SharpenEdgeMasking")]
    public int? SharpenEdgeMasking { get; init; }

    /// <summary>Exposure in f-stops, −5–5.</summary>
    [JsonPropertyName("Exposure")]
    public double? Exposure { get; init; }

    /// <summary>How wide an edge is, in pixels, 0.5–3.</summary>
    [JsonPropertyName("SharpenRadius")]
    public double? SharpenRadius { get; init; }

    /// <summary>The light that counts as white.</summary>
    [JsonPropertyName("WhiteBalance")]
    public LightroomWhiteBalance? WhiteBalance { get; init; }
}
