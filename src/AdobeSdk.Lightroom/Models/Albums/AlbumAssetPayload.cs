using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What is true of an asset in one album.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumBody.resources.payload</c>.</remarks>
public sealed record AlbumAssetPayload : AdobePayload
{
    /// <summary>Whether it stands for the album; of each album one can.</summary>
    [JsonPropertyName("cover")]
    public bool? Cover { get; init; }

    /// <summary>
    /// Where it stands: texts of <c>-</c>, digits, <c>_</c> and letters, compared as ASCII, which do not end with <c>-</c>.
    /// Assets without come last.
    /// </summary>
    [JsonPropertyName("order")]
    public string? Order { get; init; }

    /// <summary>What the application remembers of it.</summary>
    [JsonPropertyName("publishInfo")]
    public AlbumAssetPublishInfo? PublishInfo { get; init; }
}
