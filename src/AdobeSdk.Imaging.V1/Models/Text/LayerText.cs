using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The text of a layer.</summary>
/// <remarks>Adobe's schema <c>TextLayerDetails</c>.</remarks>
public sealed record LayerText : AdobePayload
{
    /// <summary>The text; <c>\r</c> begins a line.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary>How characters look: one style for all, or one for each range.</summary>
    [JsonPropertyName("characterStyles")]
    public IReadOnlyList<LayerCharacterStyle>? CharacterStyles { get; init; }

    /// <summary>How paragraphs look: one style for all, or one for each range.</summary>
    [JsonPropertyName("paragraphStyles")]
    public IReadOnlyList<LayerParagraphStyle>? ParagraphStyles { get; init; }
}
