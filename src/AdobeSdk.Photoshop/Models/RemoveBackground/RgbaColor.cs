using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour in red, green and blue, with an opacity.</summary>
public sealed record RgbaColor : AdobePayload
{
    /// <summary>Red, 0–255.</summary>
    [JsonPropertyName("red")]
    public required int Red { get; init; }

    /// <summary>Green, 0–255.</summary>
    [JsonPropertyName("green")]
    public required int Green { get; init; }

    /// <summary>Blue, 0–255.</summary>
    [JsonPropertyName("blue")]
    public required int Blue { get; init; }

    /// <summary>Opacity, 0–1; opaque when left out.</summary>
    [JsonPropertyName("alpha")]
    public double? Alpha { get; init; }
}
