using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A font's colour in grey.</summary>
/// <remarks>Adobe's schema <c>FontColorGray</c>.</remarks>
public sealed record FontGray : AdobePayload
{
    /// <summary>Grey, 0–32768.</summary>
    [JsonPropertyName("gray")]
    public int? Value { get; init; }
}
