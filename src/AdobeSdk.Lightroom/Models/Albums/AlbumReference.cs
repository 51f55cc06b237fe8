using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>The album that assets are listed of.</summary>
/// <remarks>Adobe's schema <c>listAssetsOfAlbumAnswer.album</c>.</remarks>
public sealed record AlbumReference : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
