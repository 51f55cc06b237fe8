using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Changes of a document and its layers.</summary>
/// <remarks>Adobe's schema <c>DocumentOperationOptions</c>.</remarks>
public sealed record ModifyDocumentOptions : AdobePayload
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

    /// <summary>Changes of the whole.</summary>
    [JsonPropertyName("document")]
    public DocumentChanges? Document { get; init; }

    /// <summary>Changes of layers.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<LayerChange>? Layers { get; init; }
}
