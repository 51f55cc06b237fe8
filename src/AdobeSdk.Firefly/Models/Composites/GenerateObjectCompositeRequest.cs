using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The object that <c>/v3/images/generate-object-composite-async</c> draws a scene around.</summary>
/// <remarks>Adobe's schema <c>GenerateObjectCompositeRequestV3</c>.</remarks>
public sealed record GenerateObjectCompositeRequest : AdobePayload
{
    /// <summary>
    /// The object. It needs transparency, a mask, or a result that is larger than it. 10 MB at the most.
    /// </summary>
    [JsonPropertyName("image")]
    public required InputImage Image { get; init; }

    /// <summary>The scene, 1–1024 characters.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>Photograph or art.</summary>
    [JsonPropertyName("contentClass")]
    public ContentClass? ContentClass { get; init; }

    /// <summary>Which part of the image is the object. Not to be combined with <see cref="Placement"/>.</summary>
    [JsonPropertyName("mask")]
    public ObjectMask? Mask { get; init; }

    /// <summary>Where the object is in the result. Not to be combined with <see cref="Mask"/>.</summary>
    [JsonPropertyName("placement")]
    public ImagePlacement? Placement { get; init; }

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
    /// The result's size: 2048×2048, 1024×1024, 2304×1792, 1792×2304, 2688×1536, 1344×768, 1152×896 or 896×1152;
    /// 2048×2048 when left out.
    /// </summary>
    [JsonPropertyName("size")]
    public ImageSize? Size { get; init; }

    /// <summary>The style of the scene.</summary>
    [JsonPropertyName("style")]
    public ImageStyle? Style { get; init; }
}
