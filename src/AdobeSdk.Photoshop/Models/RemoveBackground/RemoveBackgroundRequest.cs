using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image whose subject <c>/v2/remove-background</c> cuts out.</summary>
/// <remarks>Not in Adobe's descriptions; from its guide.</remarks>
public sealed record RemoveBackgroundRequest : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required MaskingImage Image { get; init; }

    /// <summary>The subject itself or its mask; the subject when left out.</summary>
    [JsonPropertyName("mode")]
    public RemoveBackgroundMode? Mode { get; init; }

    /// <summary>The result's format.</summary>
    [JsonPropertyName("output")]
    public RemoveBackgroundOutput? Output { get; init; }

    /// <summary>Whether transparent edges are cut off; not when left out.</summary>
    [JsonPropertyName("trim")]
    public bool? Trim { get; init; }

    /// <summary>A colour to put behind the subject; transparent when left out.</summary>
    [JsonPropertyName("backgroundColor")]
    public RgbaColor? BackgroundColor { get; init; }

    /// <summary>How much of the old background's colour is taken out of the subject's edges, 0–1.</summary>
    [JsonPropertyName("colorDecontamination")]
    public double? ColorDecontamination { get; init; }
}
