using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The document that <c>documentOperations</c> changes.</summary>
/// <remarks>Adobe's schema <c>ModifyDocumentRequest</c>.</remarks>
public sealed record ModifyDocumentRequest : AdobePayload
{
    /// <summary>The document.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<DocumentOutput> Outputs { get; init; }

    /// <summary>The changes.</summary>
    [JsonPropertyName("options")]
    public required ModifyDocumentOptions Options { get; init; }
}
