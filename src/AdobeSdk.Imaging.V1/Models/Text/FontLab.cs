using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A font's colour in Lab.</summary>
/// <remarks>Adobe's schema <c>FontColorLab</c>.</remarks>
public sealed record FontLab : AdobePayload
{
    /// <summary>Lightness, 0–32768.</summary>
    [JsonPropertyName("luminance")]
    public int? Luminance { get; init; }

    /// <summary>Green to red, 0–32768.</summary>
    [JsonPropertyName("a")]
    public int? A { get; init; }

    /// <summary>Blue to yellow, 0–32768.</summary>
    [JsonPropertyName("b")]
    public int? B { get; init; }
}
