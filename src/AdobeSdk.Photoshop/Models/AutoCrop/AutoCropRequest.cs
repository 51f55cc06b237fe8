using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image that <c>/v1/auto-crop</c> crops, or looks for objects in.</summary>
/// <remarks>Adobe's schema <c>AutoCropRequest</c>.</remarks>
public sealed record AutoCropRequest : AdobePayload
{
    /// <summary>
    /// The shapes of the crops, up to 20; one to one when left out. Only for <c>smartCrop</c> and <c>subjectCrop</c>.
    /// </summary>
    [JsonPropertyName("aspectRatio")]
    [JsonConverter(typeof(OneOrManyConverter<CropAspectRatio>))]
    public IReadOnlyList<CropAspectRatio>? AspectRatios { get; init; }

    /// <summary>
    /// What to look for, the most important first. Needed for <c>subjectCrop</c> and <c>objectDetection</c>, and not allowed
    /// for the others.
    /// </summary>
    [JsonPropertyName("focus")]
    public IReadOnlyList<string>? Focus { get; init; }

    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required AutoCropImage Image { get; init; }

    /// <summary>What to do.</summary>
    [JsonPropertyName("mode")]
    public required AutoCropMode Mode { get; init; }

    /// <summary>Images or boxes; images when left out.</summary>
    [JsonPropertyName("outputType")]
    public AutoCropOutputType? OutputType { get; init; }

    /// <summary>How close to go, above 0 up to 1, one for each aspect ratio. Not without aspect ratios.</summary>
    [JsonPropertyName("zoom")]
    [JsonConverter(typeof(OneOrManyConverter<double>))]
    public IReadOnlyList<double>? Zoom { get; init; }
}
