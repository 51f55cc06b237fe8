using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image from which <c>/v1/fill-masked-areas</c> removes what masks select.</summary>
/// <remarks>Adobe's schema <c>FillMaskedAreasRequest</c>.</remarks>
public sealed record FillMaskedAreasRequest : AdobePayload
{
    /// <summary>The image, up to 4000×4000 pixels.</summary>
    [JsonPropertyName("image")]
    public required MaskingImage Image { get; init; }

    /// <summary>The masks of what goes.</summary>
    [JsonPropertyName("masks")]
    public required IReadOnlyList<MaskingImage> Masks { get; init; }
}
