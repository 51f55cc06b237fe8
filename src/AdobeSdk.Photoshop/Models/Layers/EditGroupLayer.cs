using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A group that is changed.</summary>
/// <remarks>Adobe's schema <c>EditGroupLayer</c>.</remarks>
public sealed record EditGroupLayer : EditedLayer
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerType Type => LayerType.Group;
}
