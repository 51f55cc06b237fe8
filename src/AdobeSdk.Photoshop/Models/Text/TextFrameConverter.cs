using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells frames of texts apart by their kind.</summary>
internal sealed class TextFrameConverter : ShapeConverter<TextFrame>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "type") switch
    {
        "area" => typeof(AreaTextFrame),
        "point" => typeof(PointTextFrame),
        _ => null,
    };
}
