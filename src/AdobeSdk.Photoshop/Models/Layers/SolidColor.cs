using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour.</summary>
/// <remarks>Adobe's schema <c>SolidColor</c>.</remarks>
public sealed record SolidColor : AdobePayload
{
    /// <summary>The colour.</summary>
    [JsonPropertyName("rgb")]
    public required RgbColor Rgb { get; init; }
}
