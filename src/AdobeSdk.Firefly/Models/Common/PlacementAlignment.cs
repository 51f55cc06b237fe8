using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The edges that a placed image keeps to.</summary>
/// <remarks>Adobe's schema <c>PlacementAlignment</c>.</remarks>
public sealed record PlacementAlignment : AdobePayload
{
    /// <summary>From left to right; centred when left out.</summary>
    [JsonPropertyName("horizontal")]
    public HorizontalAlignment? Horizontal { get; init; }

    /// <summary>From top to bottom; centred when left out.</summary>
    [JsonPropertyName("vertical")]
    public VerticalAlignment? Vertical { get; init; }
}
