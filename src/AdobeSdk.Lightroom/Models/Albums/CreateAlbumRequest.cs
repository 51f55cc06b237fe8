using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A new album of the calling application.</summary>
/// <remarks>Adobe's schema <c>createAlbumBody</c>.</remarks>
public sealed record CreateAlbumRequest : AdobePayload
{
    /// <summary>An album, or a set of albums.</summary>
    [JsonPropertyName("subtype")]
    public required AlbumSubtype Subtype { get; init; }

    /// <summary>The application's API key.</summary>
    [JsonPropertyName("serviceId")]
    public required string ServiceId { get; init; }

    /// <summary>Its name and what else there is to say.</summary>
    [JsonPropertyName("payload")]
    public required AlbumPayload Payload { get; init; }
}
