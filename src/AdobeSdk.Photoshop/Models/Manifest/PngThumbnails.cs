using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Thumbnails as PNG.</summary>
/// <remarks>Adobe's schema <c>PngExportOptions</c>.</remarks>
public sealed record PngThumbnails : ThumbnailFormat
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Png;

    /// <summary>How hard they are compressed.</summary>
    [JsonPropertyName("compression")]
    public PngCompression? Compression { get; init; }
}
