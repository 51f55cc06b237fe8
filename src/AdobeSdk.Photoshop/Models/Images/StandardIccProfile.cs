using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>One of Adobe's colour profiles.</summary>
/// <remarks>Adobe's schema <c>StandardIccProfile</c>.</remarks>
public sealed record StandardIccProfile : IccProfile
{
    /// <inheritdoc/>
    [JsonPropertyName("type")]
    public override IccProfileType Type => IccProfileType.Standard;

    /// <summary>The colour mode: RGB or grayscale.</summary>
    [JsonPropertyName("imageMode")]
    public ImageColorMode? ImageMode { get; init; }

    /// <summary>The profile.</summary>
    [JsonPropertyName("name")]
    public required IccProfileName Name { get; init; }
}
