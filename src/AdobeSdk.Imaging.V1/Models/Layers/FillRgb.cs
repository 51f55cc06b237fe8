using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A colour in RGB.</summary>
/// <remarks>Adobe's schema <c>RgbColor</c>.</remarks>
public sealed record FillRgb : AdobePayload
{
    /// <summary>Red, 0–255.</summary>
    [JsonPropertyName("red")]
    public int? Red { get; init; }

    /// <summary>Green, 0–255.</summary>
    [JsonPropertyName("green")]
    public int? Green { get; init; }

    /// <summary>Blue, 0–255.</summary>
    [JsonPropertyName("blue")]
    public int? Blue { get; init; }
}
