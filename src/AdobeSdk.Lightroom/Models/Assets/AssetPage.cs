using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A page of a catalog's assets.</summary>
/// <remarks>Adobe's schemas <c>SuccessAssetIdsQueryParam</c>, <c>Success</c> and <c>getAssetsAnswer</c>.</remarks>
public sealed record AssetPage : AdobePayload, ILightroomPage<LightroomAsset>
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>The assets, those of this page.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<LightroomAsset>? Resources { get; init; }

    /// <summary>Those that were asked for by id and are not to be had.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<MissingAsset>? Errors { get; init; }

    /// <summary>Where the page before and the page after are: <c>prev</c> and <c>next</c>.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
