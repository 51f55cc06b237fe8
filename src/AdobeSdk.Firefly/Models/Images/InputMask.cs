using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A mask: an image of the same shape as the one it belongs to.</summary>
/// <remarks>Adobe's schema <c>InputMaskV3</c>.</remarks>
public sealed record InputMask : AdobePayload
{
    /// <summary>Where the mask is.</summary>
    [JsonPropertyName("source")]
    public required ImageSource Source { get; init; }

    /// <summary>Whether to use it inverted.</summary>
    [JsonPropertyName("invert")]
    public bool? Invert { get; init; }

    /// <summary>A mask that was uploaded with <c>UploadImageAsync</c>.</summary>
    /// <param name="uploadId">The id that the upload was given; valid for 7 days.</param>
    /// <param name="invert">Whether to use it inverted.</param>
    public static InputMask FromUpload(string uploadId, bool? invert = null) =>
        new() { Source = ImageSource.FromUpload(uploadId), Invert = invert };
}
