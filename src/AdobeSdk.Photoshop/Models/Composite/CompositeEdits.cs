using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What to do with a document.</summary>
/// <remarks>Adobe's schema <c>Edits</c>.</remarks>
public sealed record CompositeEdits : AdobePayload
{
    /// <summary>Changes of the whole.</summary>
    [JsonPropertyName("document")]
    public DocumentEdits? Document { get; init; }

    /// <summary>Changes of layers, in this order.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<LayerEdit>? Layers { get; init; }
}
