using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The image that <c>/v3/images/upscale</c> enlarges.</summary>
/// <remarks>Adobe's schema <c>PreciseUpsamplerRequestV3</c>.</remarks>
public sealed record UpscaleImageRequest : AdobePayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required ImageReference Image { get; init; }

    /// <summary>One seed for each result, 1–4.</summary>
    [JsonPropertyName("seeds")]
    public required IReadOnlyList<long> Seeds { get; init; }

    /// <summary>How many times wider and higher; 2 when left out.</summary>
    [JsonPropertyName("upscaleFactor")]
    public UpscaleFactor? UpscaleFactor { get; init; }
}
