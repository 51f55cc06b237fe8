using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A document and its layers.</summary>
/// <remarks>Adobe's schema <c>DocumentCreateOptions</c>.</remarks>
public sealed record CreateDocumentOptions : AdobePayload
{
    /// <summary>What happens where a font is missing; the default font is taken when left out.</summary>
    [JsonPropertyName("manageMissingFonts")]
    public MissingFonts? MissingFonts { get; init; }

    /// <summary>The PostScript name of the font that is taken for missing ones.</summary>
    [JsonPropertyName("globalFont")]
    public string? GlobalFont { get; init; }

    /// <summary>Fonts of your own.</summary>
    [JsonPropertyName("fonts")]
    public IReadOnlyList<StoredFile>? Fonts { get; init; }

    /// <summary>The document.</summary>
    [JsonPropertyName("document")]
    public required BlankDocument Document { get; init; }

    /// <summary>The layers, the uppermost first.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<NewLayer>? Layers { get; init; }
}
