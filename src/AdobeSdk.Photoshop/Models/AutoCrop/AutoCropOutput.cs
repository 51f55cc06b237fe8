using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What was found in an image.</summary>
/// <remarks>Adobe's schema <c>AutoCropOutput</c>.</remarks>
public sealed record AutoCropOutput : AdobePayload
{
    /// <summary>The crops.</summary>
    [JsonPropertyName("crops")]
    public required IReadOnlyList<ImageCrop> Crops { get; init; }

    /// <summary>The objects.</summary>
    [JsonPropertyName("objects")]
    public required IReadOnlyList<DetectedObject> Objects { get; init; }

    /// <summary>Crops that hold all that matters.</summary>
    [JsonPropertyName("subject")]
    public required IReadOnlyList<ImageCrop> Subject { get; init; }
}
