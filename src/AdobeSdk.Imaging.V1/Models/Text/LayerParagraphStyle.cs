using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How the paragraphs of a range look.</summary>
/// <remarks>Adobe's schema <c>TextLayerParagraphStyleDetails</c>.</remarks>
public sealed record LayerParagraphStyle : AdobePayload
{
    /// <summary>The range's first character, from 0.</summary>
    [JsonPropertyName("from")]
    public int? From { get; init; }

    /// <summary>The character after its last one, as for characters.</summary>
    [JsonPropertyName("to")]
    public int? To { get; init; }

    /// <summary>How lines are aligned.</summary>
    [JsonPropertyName("alignment")]
    public LayerTextAlignment? Alignment { get; init; }
}
