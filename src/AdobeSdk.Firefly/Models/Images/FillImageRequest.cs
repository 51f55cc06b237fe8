using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The image of which <c>/v3/images/fill-async</c> draws a part anew.</summary>
/// <remarks>Adobe's schema <c>FillImageRequestV3</c>.</remarks>
public sealed record FillImageRequest : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required InputImage Image { get; init; }

    /// <summary>Which part to draw anew.</summary>
    [JsonPropertyName("mask")]
    public required InputMask Mask { get; init; }

    /// <summary>What to draw there, 1–1024 characters. Left out, what the image suggests.</summary>
    [JsonPropertyName("prompt")]
    public string? Prompt { get; init; }

    /// <summary>What to avoid, up to 1024 characters. Custom models do not support it.</summary>
    [JsonPropertyName("negativePrompt")]
    public string? NegativePrompt { get; init; }

    /// <summary>
    /// The language and region that the prompt is biased to, such as <c>en-US</c>. Left out, Firefly detects them.
    /// </summary>
    [JsonPropertyName("promptBiasingLocaleCode")]
    public string? PromptBiasingLocaleCode { get; init; }

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
}
