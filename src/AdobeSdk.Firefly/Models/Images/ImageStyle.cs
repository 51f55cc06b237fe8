using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>The style of the images to make.</summary>
/// <remarks>Adobe's schema <c>StylesV3</c>.</remarks>
public sealed record ImageStyle : AdobePayload
{
    /// <summary>Ids of Adobe's style presets, each once.</summary>
    [JsonPropertyName("presets")]
    public IReadOnlyList<string>? Presets { get; init; }

    /// <summary>An image whose style to follow.</summary>
    [JsonPropertyName("imageReference")]
    public StyleImageReference? ImageReference { get; init; }

    /// <summary>How strictly to follow the style, in percent: above 0, up to 100.</summary>
    [JsonPropertyName("strength")]
    public int? Strength { get; init; }
}
