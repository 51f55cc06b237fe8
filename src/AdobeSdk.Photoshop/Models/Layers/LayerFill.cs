using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What fills a layer.</summary>
/// <remarks>Adobe's schema <c>Fill</c>.</remarks>
public sealed record LayerFill : AdobePayload
{
    /// <summary>A colour.</summary>
    [JsonPropertyName("solidColor")]
    public SolidColor? SolidColor { get; init; }
}
