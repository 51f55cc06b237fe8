using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The image that <c>/v3/images/expand-async</c> continues beyond its edges.</summary>
/// <remarks>Adobe's schema <c>ExpandImageRequestV3</c>.</remarks>
public sealed record ExpandImageRequest : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required InputImage Image { get; init; }

    /// <summary>Which part of the image to keep. Not to be combined with <see cref="Placement"/>.</summary>
    [JsonPropertyName("mask")]
    public InputMask? Mask { get; init; }

    /// <summary>Where the image is in the result. Not to be combined with <see cref="Mask"/>.</summary>
    [JsonPropertyName("placement")]
    public ImagePlacement? Placement { get; init; }

    /// <summary>What to draw beyond the edges, 1–1024 characters. Left out, what the image suggests.</summary>
    [JsonPropertyName("prompt")]
    public string? Prompt { get; init; }

    /// <summary>How many images to make, 1–4. Left out, as many as there are seeds, or 1.</summary>
    [JsonPropertyName("numVariations")]
    public int? NumVariations { get; init; }

    /// <summary>
    /// One seed for each variation, 1–4 different ones: the same seed with the same request gives a similar image.
    /// With <see cref="NumVariations"/>, there are as many as that.
    /// </summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>The result's size, up to 3999×3999 pixels; 2048×2048 when left out.</summary>
    [JsonPropertyName("size")]
    public ImageSize? Size { get; init; }
}
