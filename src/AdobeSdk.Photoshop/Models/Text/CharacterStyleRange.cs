using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How some of a text's characters look.</summary>
/// <remarks>Adobe's schema <c>CharacterStyleRange</c>.</remarks>
public sealed record CharacterStyleRange : AdobePayload
{
    /// <summary>Which ones.</summary>
    [JsonPropertyName("apply")]
    public TextRange? Range { get; init; }

    /// <summary>How.</summary>
    [JsonPropertyName("characterStyle")]
    public CharacterStyle? Style { get; init; }
}
