using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How characters look. Lengths are in pixels.</summary>
/// <remarks>Adobe's schema <c>CharacterStyle</c>.</remarks>
public sealed record CharacterStyle : AdobePayload
{
    /// <summary>Whether the height of lines follows the font's size; not when left out.</summary>
    [JsonPropertyName("autoLeading")]
    public bool? AutoLeading { get; init; }

    /// <summary>Capitals.</summary>
    [JsonPropertyName("capsOption")]
    public TextCaps? Caps { get; init; }

    /// <summary>The font.</summary>
    [JsonPropertyName("font")]
    public TextFont? Font { get; init; }

    /// <summary>How opaque they are, 0–1; 1 when left out.</summary>
    [JsonPropertyName("fontAlpha")]
    public double? FontAlpha { get; init; }

    /// <summary>The colour.</summary>
    [JsonPropertyName("fontColor")]
    public FontColor? FontColor { get; init; }

    /// <summary>The size; 30 when left out.</summary>
    [JsonPropertyName("fontSize")]
    public double? FontSize { get; init; }

    /// <summary>The space between them; 0 when left out.</summary>
    [JsonPropertyName("letterSpacing")]
    public double? LetterSpacing { get; init; }

    /// <summary>The height of a line, before the layer is scaled; 36 when left out.</summary>
    [JsonPropertyName("lineHeight")]
    public double? LineHeight { get; init; }

    /// <summary>Whether they are made bold; not when left out.</summary>
    [JsonPropertyName("syntheticBold")]
    public bool? SyntheticBold { get; init; }

    /// <summary>Whether they are slanted; not when left out.</summary>
    [JsonPropertyName("syntheticItalic")]
    public bool? SyntheticItalic { get; init; }

    /// <summary>Whether they are underlined; not when left out.</summary>
    [JsonPropertyName("underline")]
    public bool? Underline { get; init; }
}
