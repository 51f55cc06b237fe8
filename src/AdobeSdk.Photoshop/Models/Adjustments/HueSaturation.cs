using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Hue and saturation.</summary>
/// <remarks>Adobe's schema <c>HueSaturation</c>.</remarks>
public sealed record HueSaturation : AdobePayload
{
    /// <summary>Whether all is given one hue; not for a new layer.</summary>
    [JsonPropertyName("colorize")]
    public bool? Colorize { get; init; }

    /// <summary>The changes, at least one: of all colours, or of a range of them.</summary>
    [JsonPropertyName("hueSaturationAdjustments")]
    public IReadOnlyList<HueSaturationRange>? Adjustments { get; init; }
}
