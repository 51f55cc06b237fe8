using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A pre-signed URL that the result is PUT to.</summary>
/// <remarks>Adobe's schema <c>UrlDestination</c>.</remarks>
public sealed record UrlDestination : PhotoshopDestination
{
    /// <summary>Whose storage it is; nothing for S3, Google and plain URLs.</summary>
    [JsonPropertyName("storageType")]
    public StorageType? StorageType { get; init; }

    /// <summary>The URL, with https, signed for a PUT; at Dropbox, a temporary upload link.</summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"UrlDestination {{ StorageType = {StorageType}, Url = {WithoutSignature(Url)} }}";
}
