using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The document that <c>documentCreate</c> makes.</summary>
/// <remarks>Adobe's schema <c>CreateDocumentRequest</c>.</remarks>
public sealed record CreateDocumentRequest : AdobePayload
{
    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<DocumentOutput> Outputs { get; init; }

    /// <summary>The document and its layers.</summary>
    [JsonPropertyName("options")]
    public required CreateDocumentOptions Options { get; init; }
}
