using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The objects and backgrounds of an image.</summary>
public sealed record MaskObjectsResult : MaskingJobSucceeded
{
    /// <summary>Masks of objects.</summary>
    [JsonPropertyName("semanticMasks")]
    public IReadOnlyList<LabelledMask>? SemanticMasks { get; init; }

    /// <summary>Masks of what is behind them.</summary>
    [JsonPropertyName("backgroundMasks")]
    public IReadOnlyList<LabelledMask>? BackgroundMasks { get; init; }
}
