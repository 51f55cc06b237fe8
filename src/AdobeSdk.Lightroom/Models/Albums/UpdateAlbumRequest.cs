using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What to change of an album.</summary>
/// <remarks>Adobe's schema <c>updateAlbumBody</c>.</remarks>
public sealed record UpdateAlbumRequest : AdobePayload
{
    /// <summary>The new name and what else there is to say.</summary>
    [JsonPropertyName("payload")]
    public required AlbumPayload Payload { get; init; }
}
