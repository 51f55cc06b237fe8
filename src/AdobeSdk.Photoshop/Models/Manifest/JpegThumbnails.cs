using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Thumbnails as JPEG.</summary>
/// <remarks>Adobe's schema <c>JpegExportOptions</c>.</remarks>
public sealed record JpegThumbnails : ThumbnailFormat
{
    /// <inheritdoc/>
    [JsonPropertyName("mediaType")]
    public override PhotoshopMediaType MediaType => PhotoshopMediaType.Jpeg;

    /// <summary>Their quality.</summary>
    [JsonPropertyName("quality")]
    public JpegQuality? Quality { get; init; }
}
