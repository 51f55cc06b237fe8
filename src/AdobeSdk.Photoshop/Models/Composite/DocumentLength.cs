using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A width or a height.</summary>
/// <remarks>Adobe's schema <c>DimensionMeasurement</c>.</remarks>
public sealed record DocumentLength : AdobePayload
{
    /// <summary>The unit.</summary>
    [JsonPropertyName("unit")]
    public required LengthUnit Unit { get; init; }

    /// <summary>How many of them.</summary>
    [JsonPropertyName("value")]
    public int? Value { get; init; }
}
