using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Which assets are in the album now and which are not.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumAnswer</c>.</remarks>
public sealed record AddedAssets : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>Those that are.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<AddedAsset>? Resources { get; init; }

    /// <summary>Those that are not.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<RefusedAsset>? Errors { get; init; }
}
