using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>An input image of expand, fill and object composite.</summary>
/// <remarks>Adobe's schema <c>InputImageV3</c>.</remarks>
public sealed record InputImage : AdobePayload
{
    /// <summary>Where the image is.</summary>
    [JsonPropertyName("source")]
    public required ImageSource Source { get; init; }

    /// <summary>Where its mask is.</summary>
    [Obsolete("Adobe deprecated it: use the request's own Mask.")]
    [JsonPropertyName("mask")]
    public ImageSource? Mask { get; init; }

    /// <summary>An image that was uploaded with <c>UploadImageAsync</c>.</summary>
    /// <param name="uploadId">The id that the upload was given; valid for 7 days.</param>
    public static InputImage FromUpload(string uploadId) => new() { Source = ImageSource.FromUpload(uploadId) };

    /// <summary>An image behind a pre-signed URL.</summary>
    /// <param name="url">The URL; its host must be one that Firefly allows.</param>
    public static InputImage FromUrl(Uri url) => new() { Source = ImageSource.FromUrl(url) };
}
