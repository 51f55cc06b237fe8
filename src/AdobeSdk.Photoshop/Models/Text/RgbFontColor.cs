using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour in red, green and blue.</summary>
/// <remarks>Adobe's schema <c>FontRgb</c>.</remarks>
public sealed record RgbFontColor : FontColor
{
    /// <summary>Blue, 0–32768.</summary>
    [JsonPropertyName("blue")]
    public required int Blue { get; init; }

    /// <summary>Green, 0–32768.</summary>
    [JsonPropertyName("green")]
    public required int Green { get; init; }

    /// <summary>Red, 0–32768.</summary>
    [JsonPropertyName("red")]
    public required int Red { get; init; }
}
