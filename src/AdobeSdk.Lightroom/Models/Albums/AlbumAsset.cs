using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An asset's place in an album.</summary>
/// <remarks>Adobe's schema <c>listAssetsOfAlbumAnswer.resources</c>.</remarks>
public sealed record AlbumAsset : AdobePayload
{
    /// <summary>The id of the place; the asset's own is in <see cref="Asset"/>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Always <c>album_asset</c>.</summary>
    [JsonPropertyName("type")]
    public LightroomResourceType? Type { get; init; }

    /// <summary>Always <c>0000-00-00T00:00:00</c>.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>Always <c>0000-00-00T00:00:00</c>.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }

    /// <summary>The asset: its id and link, or all of it where <c>embed</c> asks for <c>asset</c>.</summary>
    [JsonPropertyName("asset")]
    public LightroomAsset? Asset { get; init; }

    /// <summary>What is true of the asset in this album.</summary>
    [JsonPropertyName("payload")]
    public AlbumAssetPayload? Payload { get; init; }
}
