using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How some of a text's paragraphs look.</summary>
/// <remarks>Adobe's schema <c>ParagraphStyleRange</c>.</remarks>
public sealed record ParagraphStyleRange : AdobePayload
{
    /// <summary>Which characters are in them.</summary>
    [JsonPropertyName("apply")]
    public TextRange? Range { get; init; }

    /// <summary>How.</summary>
    [JsonPropertyName("paragraphStyle")]
    public ParagraphStyle? Style { get; init; }
}
