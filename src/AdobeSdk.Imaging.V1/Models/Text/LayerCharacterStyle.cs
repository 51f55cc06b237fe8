using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How the characters of a range look.</summary>
/// <remarks>Adobe's schema <c>TextLayerCharacterStyleDetails</c>.</remarks>
public sealed record LayerCharacterStyle : AdobePayload
{
    /// <summary>The range's first character, from 0.</summary>
    [JsonPropertyName("from")]
    public int? From { get; init; }

    /// <summary>
    /// The character after its last one, as Adobe's guide to version 2 has it; its description has the last one.
    /// </summary>
    [JsonPropertyName("to")]
    public int? To { get; init; }

    /// <summary>The font's size in points.</summary>
    [JsonPropertyName("fontSize")]
    public double? FontSize { get; init; }

    /// <summary>The font's PostScript name.</summary>
    [JsonPropertyName("fontName")]
    public string? FontName { get; init; }

    /// <summary>The direction of the lines.</summary>
    [JsonPropertyName("orientation")]
    public TextDirection? Orientation { get; init; }

    /// <summary>The colour.</summary>
    [JsonPropertyName("fontColor")]
    public FontColors? Color { get; init; }
}
