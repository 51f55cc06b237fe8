using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where an input image is: an upload or a pre-signed URL, exactly one of them.</summary>
/// <remarks>
/// Adobe's schemas <c>PublicBinaryInputV3</c>, <c>ImageSource</c> and <c>ReferenceBlobSourceV3</c>.
/// </remarks>
public sealed record ImageSource : AdobePayload
{
    /// <summary>The id that <c>UploadImageAsync</c> gave; a UUID, valid for 7 days.</summary>
    [JsonPropertyName("uploadId")]
    public string? UploadId { get; init; }

    /// <summary>
    /// A pre-signed URL of 1–2083 characters whose host Firefly allows: <c>amazonaws.com</c>, <c>windows.net</c>,
    /// <c>dropboxusercontent.com</c>, <c>storage.googleapis.com</c> and their subdomains.
    /// </summary>
    [JsonPropertyName("url")]
    public Uri? Url { get; init; }

    /// <summary>An image that was uploaded with <c>UploadImageAsync</c>.</summary>
    /// <param name="uploadId">The id that the upload was given; valid for 7 days.</param>
    public static ImageSource FromUpload(string uploadId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(uploadId);
        return new() { UploadId = uploadId };
    }

    /// <summary>An image behind a pre-signed URL.</summary>
    /// <param name="url">The URL; its host must be one that Firefly allows.</param>
    public static ImageSource FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { Url = url };
    }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"ImageSource {{ UploadId = {UploadId}, Url = {WithoutSignature(Url)} }}";
}
