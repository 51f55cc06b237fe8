using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Colour balance. Levels are from cyan to red, magenta to green and yellow to blue, −100–100 each.</summary>
/// <remarks>Adobe's schema <c>ColorBalance</c>.</remarks>
public sealed record ColorBalanceValues : AdobePayload
{
    /// <summary>Whether brightness stays.</summary>
    [JsonPropertyName("preserveLuminosity")]
    public bool? PreserveLuminosity { get; init; }

    /// <summary>In dark parts.</summary>
    [JsonPropertyName("shadowLevels")]
    public IReadOnlyList<int>? ShadowLevels { get; init; }

    /// <summary>In the middle.</summary>
    [JsonPropertyName("midtoneLevels")]
    public IReadOnlyList<int>? MidtoneLevels { get; init; }

    /// <summary>In bright parts.</summary>
    [JsonPropertyName("highlightLevels")]
    public IReadOnlyList<int>? HighlightLevels { get; init; }

    /// <summary>In bright parts, in the spelling of Adobe's older description.</summary>
    [JsonPropertyName("hightoneLevels")]
    public IReadOnlyList<int>? HightoneLevels { get; init; }
}
