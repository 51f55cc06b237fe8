using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A colour profile of your own.</summary>
/// <remarks>Adobe's schema <c>CustomIccProfile</c>.</remarks>
public sealed record CustomIccProfile : IccProfile
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override IccProfileType Type => IccProfileType.Custom;

    /// <summary>The colour mode: RGB, grayscale or CMYK.</summary>
    [JsonPropertyName("imageMode")]
    public ImageColorMode? ImageMode { get; init; }

    /// <summary>A name for it, up to 255 characters.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Where the profile is.</summary>
    [JsonPropertyName("source")]
    public required PhotoshopSource Source { get; init; }
}
