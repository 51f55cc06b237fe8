using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How characters look.</summary>
/// <remarks>Adobe's schema <c>CharacterStyleDetails</c>.</remarks>
public sealed record TextCharacterStyle : AdobePayload
{
    /// <summary>The font's size in pixels, 0.04–5400.</summary>
    [JsonPropertyName("size")]
    public double? Size { get; init; }

    /// <summary>The font's PostScript name.</summary>
    [JsonPropertyName("fontPostScriptName")]
    public string? FontPostScriptName { get; init; }

    /// <summary>The colour.</summary>
    [JsonPropertyName("color")]
    public TextColor? Color { get; init; }

    /// <summary>The distance between lines.</summary>
    [JsonPropertyName("leading")]
    public double? Leading { get; init; }

    /// <summary>The distance between characters.</summary>
    [JsonPropertyName("tracking")]
    public double? Tracking { get; init; }

    /// <summary>Whether they stand higher or lower.</summary>
    [JsonPropertyName("baseline")]
    public BaselineShift? Baseline { get; init; }

    /// <summary>Capitals.</summary>
    [JsonPropertyName("fontCaps")]
    public FontCaps? FontCaps { get; init; }

    /// <summary>How pairs of characters are moved.</summary>
    [JsonPropertyName("autoKern")]
    public AutoKerning? Kerning { get; init; }

    /// <summary>Whether they are struck through.</summary>
    [JsonPropertyName("strikethrough")]
    public bool? Strikethrough { get; init; }

    /// <summary>Whether they are made bold.</summary>
    [JsonPropertyName("syntheticBold")]
    public bool? SyntheticBold { get; init; }

    /// <summary>Whether they are made italic.</summary>
    [JsonPropertyName("syntheticItalic")]
    public bool? SyntheticItalic { get; init; }

    /// <summary>Whether they are underlined.</summary>
    [JsonPropertyName("underline")]
    public bool? Underline { get; init; }

    /// <summary>Whether characters are joined.</summary>
    [JsonPropertyName("ligature")]
    public bool? Ligatures { get; init; }

    /// <summary>Whether 1/2 becomes a fraction.</summary>
    [JsonPropertyName("fractions")]
    public bool? Fractions { get; init; }

    /// <summary>Whether the font's alternates are taken.</summary>
    [JsonPropertyName("stylisticAlternates")]
    public bool? StylisticAlternates { get; init; }

    /// <summary>How much higher they are, in percent, 0–1000.</summary>
    [JsonPropertyName("verticalScale")]
    public double? VerticalScale { get; init; }

    /// <summary>How much wider they are, in percent, 0–1000.</summary>
    [JsonPropertyName("horizontalScale")]
    public double? HorizontalScale { get; init; }
}
