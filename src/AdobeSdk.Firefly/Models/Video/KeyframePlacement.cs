using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>When a keyframe is seen.</summary>
/// <remarks>Adobe's schema <c>PlacementStart</c>.</remarks>
public sealed record KeyframePlacement : AdobePayload
{
    /// <summary>From 0, the first frame, to 1, the last one.</summary>
    [JsonPropertyName("position")]
    public required double Position { get; init; }
}
