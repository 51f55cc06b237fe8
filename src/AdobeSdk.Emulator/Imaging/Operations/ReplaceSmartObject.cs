using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Smart objects, whose content is drawn on pixels.</summary>
internal sealed record ReplaceSmartObject() : PsdOperation("replaceSmartObjectAsync", "smartObject")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Required("layers", Rule.List(new ObjectRule()
                .Required("input", ImagingShapes.File)
                .Optional("id", Rule.Integer())
                .Optional("name", Rule.Text())
                .Optional("locked", Rule.Boolean)
                .Optional("visible", Rule.Boolean)
                .Optional("bounds", ImagingShapes.Bounds)
                .Optional("add", ImagingLayerShapes.Position())
                .AllowsMore()
                .Also(IsNamed)))
            .AllowsMore())
        .Required("outputs", ImagingShapes.SmartObjectOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        Sheets document = Open(body, atelier);
        LayerTranslation translation = new(document, atelier);
        foreach (JsonElement layer in body.GetProperty("options").GetProperty("layers").EnumerateArray())
        {
            translation.Carry(layer, layer.At("add") is { } position ? LayerTranslation.Added(position) : new JsonObject { ["type"] = "edit" }, "smart_object_layer");
        }

        return document;
    }

    private static void IsNamed(JsonElement layer, Location at, Findings findings)
    {
        if (layer.At("add") is null && layer.At("id") is null && layer.At("name") is null)
        {
            findings.Add(ValidationError.Value(at, "either id or name is required"));
        }
    }
}
