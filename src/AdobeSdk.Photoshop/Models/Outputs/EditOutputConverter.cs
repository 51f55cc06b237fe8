using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells outputs of edited photos apart by their formats.</summary>
internal sealed class EditOutputConverter : ShapeConverter<EditOutput>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "mediaType") switch
    {
        "image/jpeg" => typeof(EditJpegOutput),
        "image/png" => typeof(EditPngOutput),
        "image/x-adobe-dng" => typeof(EditDngOutput),
        "application/rdf+xml" => typeof(EditXmpOutput),
        _ => null,
    };
}
