using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The format of a manifest's thumbnails.</summary>
/// <remarks>Adobe's schema <c>ExportOptions</c>.</remarks>
[JsonConverter(typeof(ThumbnailFormatConverter))]
public abstract record ThumbnailFormat : AdobePayload
{
    /// <summary>The format.</summary>
    [JsonPropertyName("mediaType")]
    public abstract PhotoshopMediaType MediaType { get; }
}
