using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What an application remembers of an asset's counterpart in its own service.</summary>
/// <remarks>Adobe's schema <c>addAssetsToAlbumBody.resources.payload.publishInfo</c>.</remarks>
public sealed record AlbumAssetPublishInfo : AdobePayload
{
    /// <summary>Whatever it wants to remember, up to 1,024 characters.</summary>
    [JsonPropertyName("servicePayload")]
    public string? ServicePayload { get; init; }

    /// <summary>The counterpart's id.</summary>
    [JsonPropertyName("remoteId")]
    public string? RemoteId { get; init; }
}
