using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A resolution.</summary>
/// <remarks>Adobe's schema <c>ResolutionMeasurement</c>.</remarks>
public sealed record ImageResolution : AdobePayload
{
    /// <summary>The unit: pixels an inch.</summary>
    [JsonPropertyName("unit")]
    public required ResolutionUnit Unit { get; init; }

    /// <summary>How many of them, from 1.</summary>
    [JsonPropertyName("value")]
    public int? Value { get; init; }
}
