using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells formats of thumbnails apart.</summary>
internal sealed class ThumbnailFormatConverter : ShapeConverter<ThumbnailFormat>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "mediaType") switch
    {
        "image/jpeg" => typeof(JpegThumbnails),
        "image/png" => typeof(PngThumbnails),
        _ => null,
    };
}
