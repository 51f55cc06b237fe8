using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new layer of one colour.</summary>
/// <remarks>Adobe's schema <c>AddSolidColorLayer</c>.</remarks>
public sealed record AddSolidColorLayer : AddedLayer
{
    /// <summary>The colour.</summary>
    [JsonPropertyName("fill")]
    public required LayerFill Fill { get; init; }

    /// <summary>Whether it shows only where the layer below does; not when left out.</summary>
    [JsonPropertyName("isClipped")]
    public bool? IsClipped { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.SolidColor;
}
