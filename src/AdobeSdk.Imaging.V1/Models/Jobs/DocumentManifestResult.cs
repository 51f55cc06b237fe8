using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The layers of documents, input by input. A job may succeed for one and fail for another.</summary>
/// <remarks>Adobe's schema <c>ManifestJobApiResponse</c>.</remarks>
public sealed record DocumentManifestResult : PhotoshopV1JobStatus
{
    /// <summary>The manifest of each input.</summary>
    [JsonPropertyName("outputs")]
    public IReadOnlyList<DocumentManifest>? Outputs { get; init; }
}
