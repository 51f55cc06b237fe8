using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Changes of text layers.</summary>
/// <remarks>Adobe's schema <c>TextOptions</c>.</remarks>
public sealed record EditTextOptions : AdobePayload
{
    /// <summary>What happens where a font is missing; the default font is taken when left out.</summary>
    [JsonPropertyName("manageMissingFonts")]
    public MissingFonts? MissingFonts { get; init; }

    /// <summary>The PostScript name of the font that is taken for missing ones.</summary>
    [JsonPropertyName("globalFont")]
    public string? GlobalFont { get; init; }

    /// <summary>The layers.</summary>
    [JsonPropertyName("layers")]
    public required IReadOnlyList<TextLayerChange> Layers { get; init; }

    /// <summary>Fonts of your own.</summary>
    [JsonPropertyName("fonts")]
    public IReadOnlyList<StoredFile>? Fonts { get; init; }
}
