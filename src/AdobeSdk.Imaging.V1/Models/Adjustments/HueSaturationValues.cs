using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Hue and saturation.</summary>
/// <remarks>Adobe's schema <c>HueSaturation</c>.</remarks>
public sealed record HueSaturationValues : AdobePayload
{
    /// <summary>Whether everything gets one colour.</summary>
    [JsonPropertyName("colorize")]
    public bool? Colorize { get; init; }

    /// <summary>The changes; Photoshop v1 knows the master channel alone.</summary>
    [JsonPropertyName("channels")]
    public IReadOnlyList<HueSaturationChannel>? Channels { get; init; }
}
