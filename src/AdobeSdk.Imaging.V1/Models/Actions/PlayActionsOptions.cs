using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Actions to play, and what they use.</summary>
/// <remarks>Adobe's schema <c>ActionOptions</c>.</remarks>
public sealed record PlayActionsOptions : AdobePayload
{
    /// <summary>Files of actions (<c>.atn</c>).</summary>
    [JsonPropertyName("actions")]
    public required IReadOnlyList<ActionFile> Actions { get; init; }

    /// <summary>Patterns that they use.</summary>
    [JsonPropertyName("patterns")]
    public IReadOnlyList<StoredFile>? Patterns { get; init; }

    /// <summary>Fonts that they use.</summary>
    [JsonPropertyName("fonts")]
    public IReadOnlyList<StoredFile>? Fonts { get; init; }

    /// <summary>Brushes that they use.</summary>
    [JsonPropertyName("brushes")]
    public IReadOnlyList<StoredFile>? Brushes { get; init; }
}
