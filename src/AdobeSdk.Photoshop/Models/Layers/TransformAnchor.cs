using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The point that a layer is turned about.</summary>
/// <remarks>Adobe's schema <c>Anchor</c>.</remarks>
public sealed record TransformAnchor : AdobePayload
{
    /// <summary>From the left.</summary>
    [JsonPropertyName("horizontal")]
    public required double Horizontal { get; init; }

    /// <summary>From the top.</summary>
    [JsonPropertyName("vertical")]
    public required double Vertical { get; init; }
}
