using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset that was put into an album.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumAnswer.resources</c>.</remarks>
public sealed record AddedAsset : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Its place in the album, relative to <c>Base</c>.</summary>
    [JsonPropertyName("href")]
    public string? Href { get; init; }
}
