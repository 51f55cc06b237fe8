using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer of one colour that is changed.</summary>
/// <remarks>Adobe's schema <c>EditSolidColorLayer</c>.</remarks>
public sealed record EditSolidColorLayer : EditedLayer
{
    /// <summary>The new colour.</summary>
    [JsonPropertyName("fill")]
    public LayerFill? Fill { get; init; }

    /// <summary>Whether it shows only where the layer below does.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.SolidColor;
}
