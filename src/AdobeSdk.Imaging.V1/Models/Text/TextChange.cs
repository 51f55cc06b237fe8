using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What becomes of a text.</summary>
/// <remarks>Adobe's schema <c>TextDetails</c>.</remarks>
public sealed record TextChange : AdobePayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary>The direction of its lines.</summary>
    [JsonPropertyName("orientation")]
    public TextDirection? Orientation { get; init; }

    /// <summary>Its angle in degrees, −180–180.</summary>
    [JsonPropertyName("rotate")]
    public int? Rotation { get; init; }

    /// <summary>How its edges are made smooth.</summary>
    [JsonPropertyName("antiAlias")]
    public AntiAliasing? AntiAliasing { get; init; }

    /// <summary>What East Asian scripts need.</summary>
    [JsonPropertyName("eastAsianFeatures")]
    public EastAsianFeatures? EastAsianFeatures { get; init; }

    /// <summary>How characters look.</summary>
    [JsonPropertyName("characterStyles")]
    public IReadOnlyList<TextCharacterStyle>? CharacterStyles { get; init; }

    /// <summary>How paragraphs look.</summary>
    [JsonPropertyName("paragraphStyles")]
    public IReadOnlyList<TextParagraphStyle>? ParagraphStyles { get; init; }

    /// <summary>Whether it begins at a point or fills an area.</summary>
    [JsonPropertyName("textType")]
    public TextLayerKind? Kind { get; init; }

    /// <summary>
    /// The text, in a spelling that Adobe's older description has and calls deprecated: set <see cref="Content"/>.
    /// </summary>
    [JsonPropertyName("contents")]
    public string? OldContent { get; init; }
}
