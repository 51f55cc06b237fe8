using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A crop.</summary>
/// <remarks>Adobe's schema <c>AutoCropCrop</c>.</remarks>
public sealed record ImageCrop : AdobePayload
{
    /// <summary>Where it is, and its image.</summary>
    [JsonPropertyName("boundingBoxes")]
    public required IReadOnlyList<CropBox> BoundingBoxes { get; init; }
}
