using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells outputs apart by their formats.</summary>
internal sealed class PhotoshopOutputConverter : ShapeConverter<PhotoshopOutput>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "mediaType") switch
    {
        "image/jpeg" => typeof(JpegOutput),
        "image/png" => typeof(PngOutput),
        "image/tiff" => typeof(TiffOutput),
        "image/vnd.adobe.photoshop" => typeof(PsdOutput),
        "document/vnd.adobe.cpsd+dcxucf" => typeof(CloudDocumentOutput),
        "application/json" => typeof(JsonOutput),
        _ => null,
    };
}
