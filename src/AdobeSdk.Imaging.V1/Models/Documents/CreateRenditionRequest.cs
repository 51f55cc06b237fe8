using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The document that <c>renditionCreate</c> writes in other formats and sizes.</summary>
/// <remarks>Adobe's schema <c>CreateRenditionRequest</c>.</remarks>
public sealed record CreateRenditionRequest : AdobePayload
{
    /// <summary>The document, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<DocumentOutput> Outputs { get; init; }
}
