using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What <c>/v3/images/generate-async</c> is to draw.</summary>
/// <remarks>Adobe's schema <c>GenerateImagesRequestV3</c>.</remarks>
public sealed record GenerateImagesRequest : AdobePayload
{
    /// <summary>What to draw, 1–1024 characters. The longer, the better.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>What to avoid, up to 1024 characters. Custom models do not support it.</summary>
    [JsonPropertyName("negativePrompt")]
    public string? NegativePrompt { get; init; }

    /// <summary>Photograph or art.</summary>
    [JsonPropertyName("contentClass")]
    public ContentClass? ContentClass { get; init; }

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
    /// The images' size, 2048×2048 when left out. <c>image3</c>: 2048×2048, 1024×1024, 2304×1792, 1792×2304,
    /// 2688×1536, 2688×1512, 1344×768, 1344×756, 1152×896 or 896×1152. <c>image4</c>: 2048×2048, 2304×1792,
    /// 1792×2304, 2688×1536 or 1440×2560.
    /// </summary>
    [JsonPropertyName("size")]
    public ImageSize? Size { get; init; }

    /// <summary>Style presets and an image whose style to follow.</summary>
    [JsonPropertyName("style")]
    public ImageStyle? Style { get; init; }

    /// <summary>An image whose structure to follow.</summary>
    [JsonPropertyName("structure")]
    public StructureReference? Structure { get; init; }

    /// <summary>How strong contrast, shadow and hue are, 2–10. Not for <c>image4_custom</c>.</summary>
    [JsonPropertyName("visualIntensity")]
    public int? VisualIntensity { get; init; }

    /// <summary>
    /// The language and region that the prompt is biased to, such as <c>en-US</c>. Left out, Firefly detects them.
    /// </summary>
    [JsonPropertyName("promptBiasingLocaleCode")]
    public string? PromptBiasingLocaleCode { get; init; }

    /// <summary>
    /// The custom model, when <c>x-model-version</c> is <c>image3_custom</c> or <c>image4_custom</c>.
    /// </summary>
    [JsonPropertyName("customModelId")]
    public string? CustomModelId { get; init; }

    /// <summary>How the image is enlarged to its size. Only for <c>image4_custom</c>.</summary>
    [JsonPropertyName("upsamplerType")]
    public UpsamplerType? UpsamplerType { get; init; }
}
