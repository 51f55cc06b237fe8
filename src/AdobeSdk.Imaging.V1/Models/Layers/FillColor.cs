using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A colour.</summary>
/// <remarks>Adobe's schema <c>SolidColor</c>.</remarks>
public sealed record FillColor : AdobePayload
{
    /// <summary>In RGB.</summary>
    [JsonPropertyName("rgb")]
    public required FillRgb Rgb { get; init; }
}
