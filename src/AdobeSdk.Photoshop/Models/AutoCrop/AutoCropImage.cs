using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>An image to crop.</summary>
/// <remarks>Adobe's schema <c>AutoCropInputImage</c>.</remarks>
public sealed record AutoCropImage : AdobePayload
{
    /// <summary>Its format.</summary>
    [JsonPropertyName("mediaType")]
    public AutoCropMediaType? MediaType { get; init; }

    /// <summary>
    /// Where it is: on <c>amazonaws.com</c>, <c>windows.net</c>, <c>dropboxusercontent.com</c>, <c>assets.frame.io</c>,
    /// <c>storage.googleapis.com</c>, <c>adobe.io</c> or <c>azureedge.net</c>.
    /// </summary>
    [JsonPropertyName("source")]
    public required UrlSource Source { get; init; }
}
