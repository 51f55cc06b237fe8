using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The mask of something that was found in an image.</summary>
public sealed record LabelledMask : MaskFile
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>How certain that is, 0–1.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; init; }
}
