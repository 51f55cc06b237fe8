using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How far a layer is slanted, in degrees.</summary>
/// <remarks>Adobe's schema <c>Skew</c>.</remarks>
public sealed record LayerSkew : AdobePayload
{
    /// <summary>Across.</summary>
    [JsonPropertyName("horizontal")]
    public required int Horizontal { get; init; }

    /// <summary>Down.</summary>
    [JsonPropertyName("vertical")]
    public required int Vertical { get; init; }
}
