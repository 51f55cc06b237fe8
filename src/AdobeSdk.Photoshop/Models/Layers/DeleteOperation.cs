using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The layer goes.</summary>
/// <remarks>Adobe's schema <c>DeleteOperation</c>.</remarks>
public sealed record DeleteOperation : LayerOperation
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override LayerOperationType Type => LayerOperationType.Delete;

    /// <summary>Whether its children go as well; they do when left out.</summary>
    [JsonPropertyName("shouldIncludeChildren")]
    public bool? ShouldIncludeChildren { get; init; }
}
