using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A change of hue and saturation.</summary>
/// <remarks>Adobe's schema <c>ChannelDetails</c>.</remarks>
public sealed record HueSaturationChannel : AdobePayload
{
    /// <summary>The colours that it is about.</summary>
    [JsonPropertyName("channel")]
    public ColorChannel? Channel { get; init; }

    /// <summary>Hue, −180–180.</summary>
    [JsonPropertyName("hue")]
    public int? Hue { get; init; }

    /// <summary>Saturation, −100–100.</summary>
    [JsonPropertyName("saturation")]
    public int? Saturation { get; init; }

    /// <summary>Lightness, −100–100.</summary>
    [JsonPropertyName("lightness")]
    public int? Lightness { get; init; }
}
