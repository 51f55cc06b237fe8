using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a fill layer is filled with.</summary>
/// <remarks>Adobe's schema <c>FillDetails</c>.</remarks>
public sealed record SolidFill : AdobePayload
{
    /// <summary>A colour.</summary>
    [JsonPropertyName("solidColor")]
    public FillColor? Color { get; init; }
}
