using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new background.</summary>
/// <remarks>Adobe's schema <c>AddBackgroundLayer</c>.</remarks>
public sealed record AddBackgroundLayer : AddedLayer
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public ExistingImage? Image { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Background;
}
