using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A page of a catalog's albums.</summary>
/// <remarks>Adobe's schema <c>getAlbumsAnswer</c>.</remarks>
public sealed record AlbumPage : AdobePayload, ILightroomPage<LightroomAlbum>
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>The albums, those of this page.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<LightroomAlbum>? Resources { get; init; }

    /// <summary>Where the page after is: <c>next</c>.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
