using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>
/// What <c>/v4/images/generate-async</c> (Image Model 5) is to draw, from words or from an image and an instruction.
/// </summary>
/// <remarks>Adobe's schema <c>ImageGenerateRequestV3</c>.</remarks>
public sealed record GenerateImagesV4Request : AdobePayload
{
    /// <summary>What to draw, or what to do with the reference image, 1–1500 characters.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>The shape of the image. Left out or <c>auto</c> when there is a reference image.</summary>
    [JsonPropertyName("aspectRatio")]
    public AspectRatio? AspectRatio { get; init; }

    /// <summary>How many pixels, 2.4 megapixels when left out.</summary>
    [JsonPropertyName("resolutionLevel")]
    public ResolutionLevel? ResolutionLevel { get; init; }

    /// <summary>The model; there is only <c>firefly_image</c>.</summary>
    [JsonPropertyName("modelId")]
    public FireflyModelId? ModelId { get; init; }

    /// <summary>Settings of this model alone.</summary>
    [JsonPropertyName("modelSpecificPayload")]
    public ModelSpecificPayload? ModelSpecificPayload { get; init; }

    /// <summary>How many images to make: 1 at the most. For several, send several requests.</summary>
    [JsonPropertyName("numVariations")]
    public int? NumVariations { get; init; }

    /// <summary>The image to start from; one at the most.</summary>
    [JsonPropertyName("referenceBlobs")]
    public IReadOnlyList<ReferenceBlob>? ReferenceBlobs { get; init; }

    /// <summary>The seed; one at the most.</summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }
}
