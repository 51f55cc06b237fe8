using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new layer of text.</summary>
/// <remarks>Adobe's schema <c>AddTextLayer</c>.</remarks>
public sealed record AddTextLayer : AddedLayer
{
    /// <summary>Whether it shows only where the layer below does; not when left out.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public required TextContent Text { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Text;
}
