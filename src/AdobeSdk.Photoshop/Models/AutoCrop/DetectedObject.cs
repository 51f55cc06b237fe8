using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An object that was found.</summary>
/// <remarks>Adobe's schema <c>AutoCropObjectDetection</c>.</remarks>
public sealed record DetectedObject : AdobePayload
{
    /// <summary>Where it is.</summary>
    [JsonPropertyName("boundingBoxes")]
    public required IReadOnlyList<CropBox> BoundingBoxes { get; init; }

    /// <summary>How certain that is.</summary>
    [JsonPropertyName("confidence")]
    public required double Confidence { get; init; }

    /// <summary>What it is.</summary>
    [JsonPropertyName("objectName")]
    public required string Name { get; init; }
}
