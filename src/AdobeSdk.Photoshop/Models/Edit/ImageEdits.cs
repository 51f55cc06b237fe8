using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How to develop a photo, as Lightroom does.</summary>
/// <remarks>Adobe's schema <c>LightroomEdits</c>.</remarks>
public sealed record ImageEdits : AdobePayload
{
    /// <summary>Straightens it.</summary>
    [JsonPropertyName("autoStraighten")]
    public AutoStraighten? AutoStraighten { get; init; }

    /// <summary>Whether to find light and colour by itself.</summary>
    [JsonPropertyName("autoTone")]
    public bool? AutoTone { get; init; }

    /// <summary>Colours.</summary>
    [JsonPropertyName("color")]
    public ColorAdjustments? Color { get; init; }

    /// <summary>Effects.</summary>
    [JsonPropertyName("effects")]
    public EffectsAdjustments? Effects { get; init; }

    /// <summary>Light.</summary>
    [JsonPropertyName("light")]
    public LightAdjustments? Light { get; init; }

    /// <summary>Takes noise away.</summary>
    [JsonPropertyName("noiseReduction")]
    public NoiseReduction? NoiseReduction { get; init; }

    /// <summary>Lightroom presets (XMP files) to apply, up to 10.</summary>
    [JsonPropertyName("presets")]
    public IReadOnlyList<PhotoshopSource>? Presets { get; init; }

    /// <summary>How it is sharpened.</summary>
    [JsonPropertyName("sharpen")]
    public SharpenAdjustments? Sharpen { get; init; }

    /// <summary>How much it is sharpened, 0–150.</summary>
    [JsonPropertyName("sharpness")]
    public int? Sharpness { get; init; }

    /// <summary>Edits that stand in an XMP file.</summary>
    [JsonPropertyName("xmp")]
    public XmpEdits? Xmp { get; init; }
}
