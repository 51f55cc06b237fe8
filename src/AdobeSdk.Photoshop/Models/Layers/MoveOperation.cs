using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The layer goes elsewhere.</summary>
/// <remarks>Adobe's schema <c>MoveOperation</c>.</remarks>
public sealed record MoveOperation : LayerOperation
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerOperationType Type => LayerOperationType.Move;

    /// <summary>Where it goes.</summary>
    [JsonPropertyName("placement")]
    public required LayerPlacement Placement { get; init; }

    /// <summary>Whether its children go along.</summary>
    [JsonPropertyName("shouldIncludeChildren")]
    public bool? ShouldIncludeChildren { get; init; }
}
