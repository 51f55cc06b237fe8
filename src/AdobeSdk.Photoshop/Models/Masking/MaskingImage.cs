using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An image or a mask.</summary>
/// <remarks>
/// Adobe's schemas <c>MaskObjectsInputImage</c>, <c>MaskBodyPartsInputImage</c>, <c>MaskBodyPartsInputMask</c>,
/// <c>RefineMaskInputImage</c> and <c>FillMaskedAreasInputImage</c>.
/// </remarks>
public sealed record MaskingImage : AdobePayload
{
    /// <summary>Where it is.</summary>
    [JsonPropertyName("source")]
    public required UrlSource Source { get; init; }
}
