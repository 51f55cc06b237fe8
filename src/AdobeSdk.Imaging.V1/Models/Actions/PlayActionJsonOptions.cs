using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Actions to play, and what they use.</summary>
/// <remarks>Adobe's schema <c>ActionJsonOptions</c>.</remarks>
public sealed record PlayActionJsonOptions : AdobePayload
{
    /// <summary>The actions' descriptors, as Photoshop writes them.</summary>
    [JsonPropertyName("actionJSON")]
    public required IReadOnlyList<JsonElement> Actions { get; init; }

    /// <summary>Patterns that they use.</summary>
    [JsonPropertyName("patterns")]
    public IReadOnlyList<StoredFile>? Patterns { get; init; }

    /// <summary>Fonts that they use.</summary>
    [JsonPropertyName("fonts")]
    public IReadOnlyList<StoredFile>? Fonts { get; init; }

    /// <summary>Brushes that they use.</summary>
    [JsonPropertyName("brushes")]
    public IReadOnlyList<StoredFile>? Brushes { get; init; }

    /// <summary>Images that they name as <c>ACTION_JSON_OPTIONS_ADDITIONAL_IMAGES_0</c> and so on.</summary>
    [JsonPropertyName("additionalImages")]
    public IReadOnlyList<StoredFile>? AdditionalImages { get; init; }
}
