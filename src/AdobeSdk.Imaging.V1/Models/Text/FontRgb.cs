using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A font's colour in RGB.</summary>
/// <remarks>Adobe's schema <c>FontColorRgb</c>.</remarks>
public sealed record FontRgb : AdobePayload
{
    /// <summary>Red, 0–32768.</summary>
    [JsonPropertyName("red")]
    public int? Red { get; init; }

    /// <summary>Green, 0–32768.</summary>
    [JsonPropertyName("green")]
    public int? Green { get; init; }

    /// <summary>Blue, 0–32768.</summary>
    [JsonPropertyName("blue")]
    public int? Blue { get; init; }
}
