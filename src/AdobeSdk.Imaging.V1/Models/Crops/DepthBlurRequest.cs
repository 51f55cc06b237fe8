using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The image whose background <c>depthBlur</c> blurs. Photoshop v2 has no successor for it.</summary>
/// <remarks>Adobe's schema <c>ApplyDepthBlurRequest</c>.</remarks>
public sealed record DepthBlurRequest : AdobePayload
{
    /// <summary>The image, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<ActionOutput> Outputs { get; init; }

    /// <summary>How.</summary>
    [JsonPropertyName("options")]
    public DepthBlurOptions? Options { get; init; }
}
