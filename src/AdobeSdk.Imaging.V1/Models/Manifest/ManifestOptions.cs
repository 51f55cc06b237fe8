using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What a manifest has besides.</summary>
/// <remarks>Adobe's schema <c>DocumentManifestOptions</c>.</remarks>
public sealed record ManifestOptions : AdobePayload
{
    /// <summary>Small pictures of the layers.</summary>
    [JsonPropertyName("thumbnails")]
    public ManifestThumbnails? Thumbnails { get; init; }
}
