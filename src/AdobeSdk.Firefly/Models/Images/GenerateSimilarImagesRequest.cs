using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The image that <c>/v3/images/generate-similar-async</c> makes variations of.</summary>
/// <remarks>Adobe's schema <c>GenerateSimilarImagesRequestV3</c>.</remarks>
public sealed record GenerateSimilarImagesRequest : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required ImageReference Image { get; init; }

    /// <summary>How many images to make, 1–4. Left out, as many as there are seeds, or 1.</summary>
    [JsonPropertyName("numVariations")]
    public int? NumVariations { get; init; }

    /// <summary>
    /// One seed for each variation, 1–4 different ones: the same seed with the same request gives a similar image.
    /// With <see cref="NumVariations"/>, there are as many as that.
    /// </summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>
    /// The images' size: 2048×2048, 1024×1024, 2304×1792, 1792×2304, 2688×1536, 1344×768, 1152×896 or 896×1152;
    /// 2048×2048 when left out.
    /// </summary>
    [JsonPropertyName("size")]
    public ImageSize? Size { get; init; }
}
