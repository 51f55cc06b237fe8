using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How small pictures of layers are made.</summary>
/// <remarks>Adobe's schema <c>Thumbnails</c>.</remarks>
public sealed record ManifestThumbnails : AdobePayload
{
    /// <summary>Their format.</summary>
    [JsonPropertyName("type")]
    public ThumbnailMediaType? Type { get; init; }
}
