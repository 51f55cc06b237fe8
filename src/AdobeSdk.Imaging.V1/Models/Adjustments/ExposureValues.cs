using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Exposure.</summary>
/// <remarks>Adobe's schema <c>ExposureDetails</c>.</remarks>
public sealed record ExposureValues : AdobePayload
{
    /// <summary>In f-stops, −20–20.</summary>
    [JsonPropertyName("exposure")]
    public double? Value { get; init; }

    /// <summary>Of dark parts, −0.5–0.5.</summary>
    [JsonPropertyName("offset")]
    public double? Offset { get; init; }

    /// <summary>Gamma, 0.01–9.99; 1 when left out.</summary>
    [JsonPropertyName("gammaCorrection")]
    public double? GammaCorrection { get; init; }
}
