using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How paragraphs look.</summary>
/// <remarks>Adobe's schema <c>ParagraphStyleDetails</c>.</remarks>
public sealed record TextParagraphStyle : AdobePayload
{
    /// <summary>How lines are aligned.</summary>
    [JsonPropertyName("alignment")]
    public ParagraphAlignment? Alignment { get; init; }

    /// <summary>How far lines are moved in from the left, in pixels.</summary>
    [JsonPropertyName("startIndent")]
    public double? StartIndent { get; init; }

    /// <summary>How far they are moved in from the right, in pixels.</summary>
    [JsonPropertyName("endIndent")]
    public double? EndIndent { get; init; }

    /// <summary>Whether words are broken.</summary>
    [JsonPropertyName("hyphenate")]
    public bool? Hyphenate { get; init; }

    /// <summary>How far the first line is moved in, in pixels.</summary>
    [JsonPropertyName("firstLineIndent")]
    public double? FirstLineIndent { get; init; }

    /// <summary>The space before, in pixels.</summary>
    [JsonPropertyName("spaceBefore")]
    public double? SpaceBefore { get; init; }

    /// <summary>The space after, in pixels.</summary>
    [JsonPropertyName("spaceAfter")]
    public double? SpaceAfter { get; init; }

    /// <summary>
    /// How lines are aligned, in a spelling that Adobe's older description has and calls deprecated: set <see
    /// cref="Alignment"/>.
    /// </summary>
    [JsonPropertyName("align")]
    public ParagraphAlignment? OldAlignment { get; init; }
}
