using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The text of a layer.</summary>
/// <remarks>Adobe's schema <c>Text</c>.</remarks>
public sealed record TextContent : AdobePayload
{
    /// <summary>How edges are smoothed.</summary>
    [JsonPropertyName("antiAliasing")]
    public TextAntiAliasing? AntiAliasing { get; init; }

    /// <summary>Looks of characters.</summary>
    [JsonPropertyName("characterStyles")]
    public IReadOnlyList<CharacterStyleRange>? CharacterStyles { get; init; }

    /// <summary>The words.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary>The point or the area that it stands in.</summary>
    [JsonPropertyName("frame")]
    public TextFrame? Frame { get; init; }

    /// <summary>Looks of paragraphs.</summary>
    [JsonPropertyName("paragraphStyles")]
    public IReadOnlyList<ParagraphStyleRange>? ParagraphStyles { get; init; }

    /// <summary>Across or down.</summary>
    [JsonPropertyName("textOrientation")]
    public TextOrientation? Orientation { get; init; }
}
