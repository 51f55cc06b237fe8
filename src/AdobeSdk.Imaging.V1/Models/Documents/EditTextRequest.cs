using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The document whose text layers <c>text</c> changes.</summary>
/// <remarks>Adobe's schema <c>EditTextLayerRequest</c>.</remarks>
public sealed record EditTextRequest : AdobePayload
{
    /// <summary>The document, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<ActionOutput> Outputs { get; init; }

    /// <summary>The text layers.</summary>
    [JsonPropertyName("options")]
    public required EditTextOptions Options { get; init; }
}
