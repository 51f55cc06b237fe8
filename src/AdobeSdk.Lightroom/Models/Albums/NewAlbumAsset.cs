using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset to put into an album.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumBody.resources</c>.</remarks>
public sealed record NewAlbumAsset : AdobePayload
{
    /// <summary>The asset's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What is true of it in this album.</summary>
    [JsonPropertyName("payload")]
    public AlbumAssetPayload? Payload { get; init; }
}
