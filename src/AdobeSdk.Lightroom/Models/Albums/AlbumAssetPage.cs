using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A page of an album's assets.</summary>
/// <remarks>Adobe's schema <c>listAssetsOfAlbumAnswer</c>.</remarks>
public sealed record AlbumAssetPage : AdobePayload, ILightroomPage<AlbumAsset>
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>The album.</summary>
    [JsonPropertyName("album")]
    public AlbumReference? Album { get; init; }

    /// <summary>The assets, those of this page.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<AlbumAsset>? Resources { get; init; }

    /// <summary>Where the page before and the page after are: <c>prev</c> and <c>next</c>.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
