using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An image or a video in a catalog.</summary>
/// <remarks>
/// Adobe's schemas <c>SuccessVideoAsset</c>, <c>SuccessImageAsset</c>, <c>getAssetAnswer</c>, <c>Success.resources</c>,
/// <c>SuccessAssetIdsQueryParam.resources</c> and <c>listAssetsOfAlbumAnswer.resources.asset</c>.
/// </remarks>
public sealed record LightroomAsset : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>Its id, 32 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Always <c>asset</c>.</summary>
    [JsonPropertyName("type")]
    public LightroomResourceType? Type { get; init; }

    /// <summary>An image or a video.</summary>
    [JsonPropertyName("subtype")]
    public AssetSubtype? Subtype { get; init; }

    /// <summary>When Lightroom's service made it.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>When it was last changed at the service.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }

    /// <summary>What is known of it.</summary>
    [JsonPropertyName("payload")]
    public AssetPayload? Payload { get; init; }

    /// <summary>Who likes it: account ids, and since when.</summary>
    [JsonPropertyName("favorites")]
    public IReadOnlyDictionary<string, LightroomDateTime>? Favorites { get; init; }

    /// <summary>What Lightroom's own clients compare files by.</summary>
    [JsonPropertyName("fingerprint")]
    public JsonElement? Fingerprint { get; init; }
}
