using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer of text that is changed.</summary>
/// <remarks>Adobe's schema <c>EditTextLayer</c>.</remarks>
public sealed record EditTextLayer : EditedLayer
{
    /// <summary>Whether it shows only where the layer below does.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <summary>The new text.</summary>
    [JsonPropertyName("text")]
    public TextContent? Text { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Text;
}
