using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A font's colour: one of these, 16 bits a channel.</summary>
/// <remarks>Adobe's schema <c>FontColorDetails</c>.</remarks>
public sealed record FontColors : AdobePayload
{
    /// <summary>In RGB.</summary>
    [JsonPropertyName("rgb")]
    public FontRgb? Rgb { get; init; }

    /// <summary>In CMYK.</summary>
    [JsonPropertyName("cmyk")]
    public FontCmyk? Cmyk { get; init; }

    /// <summary>In grey.</summary>
    [JsonPropertyName("gray")]
    public FontGray? Gray { get; init; }

    /// <summary>In Lab.</summary>
    [JsonPropertyName("lab")]
    public FontLab? Lab { get; init; }
}
