using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The background, which is changed.</summary>
/// <remarks>Adobe's schema <c>EditBackgroundLayer</c>.</remarks>
public sealed record EditBackgroundLayer : EditedLayer
{
    /// <summary>Whether it becomes a layer like others. Not to be combined with an image.</summary>
    [JsonPropertyName("convertToLayer")]
    public bool? ConvertToLayer { get; init; }

    /// <summary>The name that it has then.</summary>
    [JsonPropertyName("convertedLayerName")]
    public string? ConvertedLayerName { get; init; }

    /// <summary>The new image.</summary>
    [JsonPropertyName("image")]
    public ExistingImage? Image { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Background;
}
