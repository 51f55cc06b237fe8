using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image of a person whose body and clothes <c>/v1/mask-body-parts</c> finds.</summary>
/// <remarks>Adobe's schema <c>MaskBodyPartsRequest</c>.</remarks>
public sealed record MaskBodyPartsRequest : AdobePayload
{
    /// <summary>The image, up to 4000×4000 pixels.</summary>
    [JsonPropertyName("image")]
    public required MaskingImage Image { get; init; }

    /// <summary>The mask of the person in it, a PNG of the same size.</summary>
    [JsonPropertyName("mask")]
    public required MaskingImage Mask { get; init; }

    /// <summary>Whether left and right are told apart (<c>Left Shoe</c>, <c>Right Shoe</c>); not when left out.</summary>
    [JsonPropertyName("useGranularLabels")]
    public bool? UseGranularLabels { get; init; }
}
