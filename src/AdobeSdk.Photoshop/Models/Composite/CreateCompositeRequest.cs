using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The document that <c>/v2/create-composite</c> makes, or changes.</summary>
/// <remarks>Adobe's schema <c>CreateCompositeRequest</c>.</remarks>
public sealed record CreateCompositeRequest : AdobePayload
{
    /// <summary>What to do with the document and its layers.</summary>
    [JsonPropertyName("edits")]
    public CompositeEdits? Edits { get; init; }

    /// <summary>Fonts of text layers.</summary>
    [JsonPropertyName("fontOptions")]
    public FontOptions? FontOptions { get; init; }

    /// <summary>The document: one that is there, or a new one.</summary>
    [JsonPropertyName("image")]
    public required PhotoshopImage Image { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<PhotoshopOutput> Outputs { get; init; }
}
