using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The layer is there and is changed.</summary>
/// <remarks>Adobe's schema <c>EditOperation</c>.</remarks>
public sealed record EditOperation : LayerOperation
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerOperationType Type => LayerOperationType.Edit;
}
