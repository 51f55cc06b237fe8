using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>What a job works on: an image that is there, or a new document.</summary>
/// <remarks>Adobe's schema <c>ImageInput</c>.</remarks>
[JsonConverter(typeof(PhotoshopImageConverter))]
public abstract record PhotoshopImage : AdobePayload
{
    /// <summary>An image behind a URL.</summary>
    /// <param name="url">The pre-signed or public URL, with https.</param>
    public static ExistingImage FromUrl(Uri url) => new() { Source = PhotoshopSource.FromUrl(url) };
}
