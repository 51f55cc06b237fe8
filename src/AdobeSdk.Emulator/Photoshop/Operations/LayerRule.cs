using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>One change of a layer. Groups hold changes of layers in turn, so that the rule knows itself.</summary>
internal sealed class LayerRule : Rule
{
    public static LayerRule Instance { get; } = new();

    private static Rule Placement { get; } = new ObjectRule()
        .Required("type", Words("below", "into", "top", "bottom", "above"))
        .Optional("referenceLayer", Shapes.Layer);

    private static Rule Operation { get; } = ShapeRule.ByWord(
        "type",
        ("add", new ObjectRule().Required("type", Text()).Required("placement", Placement)),
        ("edit", new ObjectRule().Required("type", Text())),
        ("delete", new ObjectRule().Required("type", Text()).Optional("shouldIncludeChildren", Boolean)),
        ("move", new ObjectRule().Required("type", Text()).Required("placement", Placement).Optional("shouldIncludeChildren", Boolean)));

    private static Rule Transform { get; } = new ObjectRule()
        .Optional("anchor", new ObjectRule().Required("horizontal", Number(double.MinValue, double.MaxValue)).Required("vertical", Number(double.MinValue, double.MaxValue)))
        .Optional("angle", Number(double.MinValue, double.MaxValue))
        .Optional("dimension", new ObjectRule().Optional("height", Integer(0, 32_000)).Optional("width", Integer(0, 32_000)))
        .Optional("horizontalAlign", Words("left", "center", "right"))
        .Optional("offset", Offset)
        .Optional("skew", new ObjectRule().Required("horizontal", Integer()).Required("vertical", Integer()))
        .Optional("verticalAlign", Words("top", "center", "bottom"));

    private static Rule Offset => new ObjectRule().Optional("horizontal", Integer()).Optional("vertical", Integer());

    private static Rule Adjustments { get; } = ShapeRule.ByWord(
        "type",
        ("brightness_contrast", new ObjectRule().Required("type", Text()).Required("brightnessContrast", new ObjectRule().Optional("brightness", Integer(-150, 150)).Optional("contrast", Integer(-150, 150)))),
        ("exposure", new ObjectRule().Required("type", Text()).Required("exposure", new ObjectRule()
            .Optional("exposureValue", Number(-20, 20)).Optional("gammaCorrection", Number(0.01, 9.99)).Optional("offset", Number(-0.5, 0.5)))),
        ("hue_saturation", new ObjectRule().Required("type", Text()).Required("hueSaturation", new ObjectRule().Optional("colorize", Boolean).Required("hueSaturationAdjustments", List(Any, 1)))),
        ("color_balance", new ObjectRule().Required("type", Text()).Required("colorBalance", new ObjectRule()
            .Optional("highlightLevels", Levels).Optional("midtoneLevels", Levels).Optional("preserveLuminosity", Boolean).Optional("shadowLevels", Levels))));

    private static Rule Levels => List(Integer(-100, 100), 3, 3);

    private static Rule Channel { get; } = Integer(0, 255);

    private static Rule Layer { get; } = new ObjectRule()
        .Optional("id", Integer())
        .Optional("name", Text())
        .Required("operation", Operation)
        .Optional("type", Words("layer", "solid_color_layer", "text_layer", "smart_object_layer", "adjustment_layer", "group_layer", "background_layer"))
        .Optional("blendOptions", new ObjectRule().Optional("blendMode", Text(1)).Optional("opacity", Integer(0, 100)))
        .Optional("isClipped", Boolean)
        .Optional("isVisible", Boolean)
        .Optional("pixelMask", new ObjectRule().Optional("delete", Boolean).Optional("isEnabled", Boolean).Optional("isLinked", Boolean).Optional("offset", Offset).Optional("source", Shapes.File))
        .Optional("protection", List(Words("none", "all", "transparency", "composite", "position", "artboard_autonest")))
        .Optional("transform", Transform)
        .Optional("transformMode", Words("fit", "fill", "custom", "none"))
        .Optional("image", Shapes.Image)
        .Optional("text", new ObjectRule()
            .Optional("antiAliasing", Any).Optional("characterStyles", List(Any)).Optional("content", Text()).Optional("frame", Any)
            .Optional("paragraphStyles", List(Any)).Optional("textOrientation", Words("horizontal", "vertical")))
        .Optional("fill", new ObjectRule().Optional("solidColor", new ObjectRule().Required("rgb", new ObjectRule().Required("red", Channel).Required("green", Channel).Required("blue", Channel))))
        .Optional("smartObject", new ObjectRule().Optional("isLinked", Boolean).Optional("smartObjectFile", new ObjectRule().Optional("source", Shapes.File)))
        .Optional("adjustments", Adjustments)
        .Optional("convertToLayer", Boolean)
        .Optional("convertedLayerName", Text())
        .Optional("children", new ChildrenRule())
        .Also(HasContent);

    public override void Check(JsonElement value, Location at, Findings findings) => Layer.Check(value, at, findings);

    private static void HasContent(JsonElement layer, Location at, Findings findings)
    {
        string? needed = layer.Text("operation", "type") != "add" ? null : layer.Text("type") switch
        {
            "layer" => "image",
            "text_layer" => "text",
            "solid_color_layer" => "fill",
            "smart_object_layer" => "smartObject",
            "adjustment_layer" => "adjustments",
            _ => null,
        };
        if (needed is not null && layer.At(needed) is null)
        {
            findings.Add(ValidationError.Missing(at.Member(needed)));
        }
    }

    private sealed class ChildrenRule : Rule
    {
        public override void Check(JsonElement value, Location at, Findings findings) => List(Instance).Check(value, at, findings);
    }
}
