using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Fonts of text layers.</summary>
/// <remarks>Adobe's schema <c>FontOptions</c>.</remarks>
public sealed record FontOptions : AdobePayload
{
    /// <summary>Fonts that Photoshop does not have.</summary>
    [JsonPropertyName("additionalFonts")]
    public IReadOnlyList<PhotoshopFile>? AdditionalFonts { get; init; }

    /// <summary>The PostScript name of the font to take where one is missing.</summary>
    [JsonPropertyName("defaultFontPostScriptName")]
    public string? DefaultFontPostScriptName { get; init; }

    /// <summary>What to do where a font is missing.</summary>
    [JsonPropertyName("missingFontStrategy")]
    public MissingFontStrategy? MissingFontStrategy { get; init; }
}
