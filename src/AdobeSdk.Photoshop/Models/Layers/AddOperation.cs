using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The layer is new.</summary>
/// <remarks>Adobe's schema <c>AddOperation</c>.</remarks>
public sealed record AddOperation : LayerOperation
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerOperationType Type => LayerOperationType.Add;

    /// <summary>Where it goes.</summary>
    [JsonPropertyName("placement")]
    public required LayerPlacement Placement { get; init; }
}
