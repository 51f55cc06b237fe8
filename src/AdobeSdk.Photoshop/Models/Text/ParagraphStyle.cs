using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How paragraphs look. Lengths are in pixels, and 0 when left out.</summary>
/// <remarks>Adobe's schema <c>ParagraphStyle</c>.</remarks>
public sealed record ParagraphStyle : AdobePayload
{
    /// <summary>How lines are aligned.</summary>
    [JsonPropertyName("alignment")]
    public TextAlignment? Alignment { get; init; }

    /// <summary>The indent at the end of lines.</summary>
    [JsonPropertyName("endIndent")]
    public double? EndIndent { get; init; }

    /// <summary>The indent of the first line.</summary>
    [JsonPropertyName("firstLineIndent")]
    public double? FirstLineIndent { get; init; }

    /// <summary>The space below.</summary>
    [JsonPropertyName("spaceAfter")]
    public double? SpaceAfter { get; init; }

    /// <summary>The space above.</summary>
    [JsonPropertyName("spaceBefore")]
    public double? SpaceBefore { get; init; }

    /// <summary>The indent at the start of lines.</summary>
    [JsonPropertyName("startIndent")]
    public double? StartIndent { get; init; }

    /// <summary>Where lines start.</summary>
    [JsonPropertyName("writingDirection")]
    public WritingDirection? WritingDirection { get; init; }
}
