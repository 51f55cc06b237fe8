using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells changes of layers apart by their kind.</summary>
internal sealed class LayerOperationConverter : ShapeConverter<LayerOperation>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "type") switch
    {
        "add" => typeof(AddOperation),
        "edit" => typeof(EditOperation),
        "delete" => typeof(DeleteOperation),
        "move" => typeof(MoveOperation),
        _ => null,
    };
}
