using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A stored image.</summary>
/// <remarks>Adobe's schema <c>StorageImage</c>.</remarks>
public sealed record StorageImage : AdobePayload
{
    /// <summary>Its id, valid for 7 days.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The stored image as the source of a request's image or mask.</summary>
    public ImageSource ToSource() => ImageSource.FromUpload(Id);
}
