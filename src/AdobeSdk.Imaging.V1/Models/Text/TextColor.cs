using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A text's colour in RGB, 16 bits a channel.</summary>
/// <remarks>Adobe's schema <c>ColorDetails</c>.</remarks>
public sealed record TextColor : AdobePayload
{
    /// <summary>Red, 0–65535.</summary>
    [JsonPropertyName("red")]
    public required int Red { get; init; }

    /// <summary>Green, 0–65535.</summary>
    [JsonPropertyName("green")]
    public required int Green { get; init; }

    /// <summary>Blue, 0–65535.</summary>
    [JsonPropertyName("blue")]
    public required int Blue { get; init; }
}
