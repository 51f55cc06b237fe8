using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An exposure.</summary>
/// <remarks>Adobe's schema <c>Exposure</c>.</remarks>
public sealed record Exposure : AdobePayload
{
    /// <summary>F-stops, −20–20; 0 for a new layer.</summary>
    [JsonPropertyName("exposureValue")]
    public double? ExposureValue { get; init; }

    /// <summary>Gamma, 0.01–9.99; 1 for a new layer.</summary>
    [JsonPropertyName("gammaCorrection")]
    public double? GammaCorrection { get; init; }

    /// <summary>What is added to dark parts, −0.5–0.5; 0 for a new layer.</summary>
    [JsonPropertyName("offset")]
    public double? Offset { get; init; }
}
