using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A place among the layers.</summary>
/// <remarks>Adobe's schema <c>Placement</c>.</remarks>
public sealed record LayerPlacement : AdobePayload
{
    /// <summary>The layer that it is above, below or in.</summary>
    [JsonPropertyName("referenceLayer")]
    public LayerReference? ReferenceLayer { get; init; }

    /// <summary>Where.</summary>
    [JsonPropertyName("type")]
    public required PlacementType Type { get; init; }
}
