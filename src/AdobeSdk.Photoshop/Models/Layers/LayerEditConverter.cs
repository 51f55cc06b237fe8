using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells changes of layers apart by the change and the kind of layer.</summary>
internal sealed class LayerEditConverter : ShapeConverter<LayerEdit>
{
    protected override Type? ShapeOf(JsonElement json) => !Has(json, "operation") ? null : (Text(json.GetProperty("operation"), "type"), Text(json, "type")) switch
    {
        ("delete", _) => typeof(DeleteLayer),
        ("move", _) => typeof(MoveLayer),
        ("add", "layer") => typeof(AddLayer),
        ("add", "text_layer") => typeof(AddTextLayer),
        ("add", "solid_color_layer") => typeof(AddSolidColorLayer),
        ("add", "smart_object_layer") => typeof(AddSmartObjectLayer),
        ("add", "adjustment_layer") => typeof(AddAdjustmentLayer),
        ("add", "group_layer") => typeof(AddGroupLayer),
        ("add", "background_layer") => typeof(AddBackgroundLayer),
        ("edit", "layer") => typeof(EditLayer),
        ("edit", "text_layer") => typeof(EditTextLayer),
        ("edit", "solid_color_layer") => typeof(EditSolidColorLayer),
        ("edit", "smart_object_layer") => typeof(EditSmartObjectLayer),
        ("edit", "adjustment_layer") => typeof(EditAdjustmentLayer),
        ("edit", "group_layer") => typeof(EditGroupLayer),
        ("edit", "background_layer") => typeof(EditBackgroundLayer),
        _ => null,
    };
}
