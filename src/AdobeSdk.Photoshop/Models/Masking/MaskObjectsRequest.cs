using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image in which <c>/v1/mask-objects</c> finds objects and backgrounds.</summary>
/// <remarks>Adobe's schema <c>MaskObjectsRequest</c>.</remarks>
public sealed record MaskObjectsRequest : AdobePayload
{
    /// <summary>The image, up to 4000×4000 pixels.</summary>
    [JsonPropertyName("image")]
    public required MaskingImage Image { get; init; }
}
