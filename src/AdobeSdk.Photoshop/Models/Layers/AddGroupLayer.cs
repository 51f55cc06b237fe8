using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A new group.</summary>
/// <remarks>Adobe's schema <c>AddGroupLayer</c>.</remarks>
public sealed record AddGroupLayer : AddedLayer
{
    /// <summary>The layers in it.</summary>
    [JsonPropertyName("children")]
    public IReadOnlyList<LayerEdit>? Children { get; init; }

    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Group;
}
