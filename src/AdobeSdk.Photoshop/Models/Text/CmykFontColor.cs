using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour in cyan, magenta, yellow and black.</summary>
/// <remarks>Adobe's schema <c>FontCmyk</c>.</remarks>
public sealed record CmykFontColor : FontColor
{
    /// <summary>Black, 0–32768.</summary>
    [JsonPropertyName("black")]
    public required int Black { get; init; }

    /// <summary>Cyan, 0–32768.</summary>
    [JsonPropertyName("cyan")]
    public required int Cyan { get; init; }

    /// <summary>Magenta, 0–32768.</summary>
    [JsonPropertyName("magenta")]
    public required int Magenta { get; init; }

    /// <summary>Yellow, 0–32768.</summary>
    [JsonPropertyName("yellow")]
    public required int Yellow { get; init; }
}
