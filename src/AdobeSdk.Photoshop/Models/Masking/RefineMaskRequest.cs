using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The mask whose edges <c>/v1/refine-mask</c> makes finer.</summary>
/// <remarks>Adobe's schema <c>RefineMaskRequest</c>.</remarks>
public sealed record RefineMaskRequest : AdobePayload
{
    /// <summary>The image that it belongs to, up to 4000×4000 pixels.</summary>
    [JsonPropertyName("image")]
    public required MaskingImage Image { get; init; }

    /// <summary>The mask.</summary>
    [JsonPropertyName("mask")]
    public required MaskingImage Mask { get; init; }

    /// <summary>
    /// Whether to give the image, cut out and freed of the background's colours, instead of the mask; not when left out.
    /// </summary>
    [JsonPropertyName("colorDecontamination")]
    public bool? ColorDecontamination { get; init; }
}
