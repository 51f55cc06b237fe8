using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An image without what masks selected.</summary>
public sealed record FillMaskedAreasResult : MaskingJobSucceeded
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public required MaskFile Image { get; init; }
}
