using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour by lightness and two opposites.</summary>
/// <remarks>Adobe's schema <c>FontLab</c>.</remarks>
public sealed record LabFontColor : FontColor
{
    /// <summary>Green to red, −16384–16384.</summary>
    [JsonPropertyName("a")]
    public required int A { get; init; }

    /// <summary>Blue to yellow, −16384–16384.</summary>
    [JsonPropertyName("b")]
    public required int B { get; init; }

    /// <summary>Lightness, 0–32768.</summary>
    [JsonPropertyName("l")]
    public required int Lightness { get; init; }
}
