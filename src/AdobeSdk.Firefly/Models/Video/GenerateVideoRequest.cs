using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What <c>/v3/videos/generate</c> is to film, in five seconds.</summary>
/// <remarks>Adobe's schema <c>GenerateVideoRequestV3</c>.</remarks>
public sealed record GenerateVideoRequest : AdobePayload
{
    /// <summary>What happens. The longer, the better.</summary>
    [JsonPropertyName("prompt")]
    public string? Prompt { get; init; }

    /// <summary>Images to begin or end with.</summary>
    [JsonPropertyName("image")]
    public VideoImages? Image { get; init; }

    /// <summary>
    /// The encoder's constant rate factor, 0 (lossless, largest) to 63 (worst, smallest); 18 when left out, 17–23
    /// advised.
    /// </summary>
    [JsonPropertyName("bitRateFactor")]
    public int? BitRateFactor { get; init; }

    /// <summary>The seed; exactly one.</summary>
    [JsonPropertyName("seeds")]
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>
    /// The video's size. 16:9: 1920×1080, 1280×720, 960×540. 9:16: 1080×1920, 720×1280, 540×960. 1:1: 1080×1080,
    /// 720×720, 540×540.
    /// </summary>
    [JsonPropertyName("sizes")]
    public IReadOnlyList<VideoSize>? Sizes { get; init; }

    /// <summary>Camera and style.</summary>
    [JsonPropertyName("videoSettings")]
    public VideoSettings? VideoSettings { get; init; }
}
