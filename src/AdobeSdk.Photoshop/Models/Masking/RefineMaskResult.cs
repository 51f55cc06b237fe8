using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A mask whose edges are finer, or the image that was cut out with it.</summary>
public sealed record RefineMaskResult : MaskingJobSucceeded
{
    /// <summary>The mask; not with colour decontamination.</summary>
    [JsonPropertyName("mask")]
    public MaskFile? Mask { get; init; }

    /// <summary>The image, with transparency; only with colour decontamination.</summary>
    [JsonPropertyName("image")]
    public MaskFile? Image { get; init; }
}
