using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A balance of colours: cyan to red, magenta to green, yellow to blue.</summary>
/// <remarks>Adobe's schema <c>ColorBalance</c>.</remarks>
public sealed record ColorBalance : AdobePayload
{
    /// <summary>Bright parts: three numbers of −100–100; all 0 for a new layer.</summary>
    [JsonPropertyName("highlightLevels")]
    public IReadOnlyList<int>? HighlightLevels { get; init; }

    /// <summary>Middle parts: three numbers of −100–100; all 0 for a new layer.</summary>
    [JsonPropertyName("midtoneLevels")]
    public IReadOnlyList<int>? MidtoneLevels { get; init; }

    /// <summary>Whether brightness stays; it does for a new layer.</summary>
    [JsonPropertyName("preserveLuminosity")]
    public bool? PreserveLuminosity { get; init; }

    /// <summary>Dark parts: three numbers of −100–100; all 0 for a new layer.</summary>
    [JsonPropertyName("shadowLevels")]
    public IReadOnlyList<int>? ShadowLevels { get; init; }
}
