using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Assets to put into an album.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumBody</c>.</remarks>
public sealed record AddAssetsToAlbumRequest : AdobePayload
{
    /// <summary>The assets, up to 50.</summary>
    [JsonPropertyName("resources")]
    public required IReadOnlyList<NewAlbumAsset> Resources { get; init; }
}
