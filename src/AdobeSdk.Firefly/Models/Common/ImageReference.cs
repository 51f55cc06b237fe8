using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An input image.</summary>
/// <remarks>Adobe's schemas <c>BaseInputImageV3</c> and <c>ImageRef</c>.</remarks>
public sealed record ImageReference : AdobePayload
{
    /// <summary>Where the image is.</summary>
    [JsonPropertyName("source")]
    public required ImageSource Source { get; init; }

    /// <summary>An image that was uploaded with <c>UploadImageAsync</c>.</summary>
    /// <param name="uploadId">The id that the upload was given; valid for 7 days.</param>
    public static ImageReference FromUpload(string uploadId) => new() { Source = ImageSource.FromUpload(uploadId) };

    /// <summary>An image behind a pre-signed URL.</summary>
    /// <param name="url">The URL; its host must be one that Firefly allows.</param>
    public static ImageReference FromUrl(Uri url) => new() { Source = ImageSource.FromUrl(url) };
}
