using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A person's body and clothes. Their order says nothing: look for labels.</summary>
public sealed record MaskBodyPartsResult : MaskingJobSucceeded
{
    /// <summary>Masks of parts, such as <c>Hair</c>, <c>Upper Clothes</c> and <c>Left Shoe</c>.</summary>
    [JsonPropertyName("masks")]
    public required IReadOnlyList<LabelledMask> Masks { get; init; }
}
