using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A shade of grey.</summary>
/// <remarks>Adobe's schema <c>FontGray</c>.</remarks>
public sealed record GrayFontColor : FontColor
{
    /// <summary>0 is black, 32768 white.</summary>
    [JsonPropertyName("gray")]
    public required int Gray { get; init; }
}
