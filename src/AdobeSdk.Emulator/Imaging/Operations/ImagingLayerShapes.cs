using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The shapes of layers, of new ones and of changes.</summary>
internal static class ImagingLayerShapes
{
    /// <summary>A layer of a document that is made.</summary>
    public static Rule New { get; } = Look()
        .Required("type", Kind)
        .Optional("children", Rule.List(Rule.Any))
        .Also(HasContent);

    /// <summary>A change of a layer. Without <c>edit</c>, <c>move</c>, <c>add</c> and <c>delete</c> it does nothing.</summary>
    public static Rule Change { get; } = Look()
        .Optional("type", Kind)
        .Optional("id", Rule.Integer())
        .Optional("index", Rule.Integer())
        .Optional("children", Rule.List(Rule.Any))
        .Optional("edit", new ObjectRule().AllowsMore())
        .Optional("move", Position().Optional("moveChildren", Rule.Boolean))
        .Optional("add", Position())
        .Optional("delete", new ObjectRule().Optional("includeChildren", Rule.Boolean).Optional("id", Rule.Integer()).Optional("name", Rule.Text()).AllowsMore())
        .Optional("horizontalAlign", Rule.Words("left", "center", "right"))
        .Optional("verticalAlign", Rule.Words("top", "center", "bottom"))
        .Optional("fillToCanvas", Rule.Boolean)
        .Also(IsNamed);

    /// <summary>Where in the stack.</summary>
    public static ObjectRule Position() => new ObjectRule()
        .Optional("insertAbove", ImagingShapes.Layer)
        .Optional("insertBelow", ImagingShapes.Layer)
        .Optional("insertInto", ImagingShapes.Layer)
        .Optional("insertTop", Rule.Boolean)
        .Optional("insertBottom", Rule.Boolean)
        .AllowsMore();

    private static Rule Kind => Rule.Words("layer", "textLayer", "adjustmentLayer", "smartObject", "fillLayer", "backgroundLayer", "layerSection");

    private static Rule Channel => Rule.Integer(0, 255);

    private static ObjectRule Look() => new ObjectRule()
        .Optional("name", Rule.Text())
        .Optional("locked", Rule.Boolean)
        .Optional("visible", Rule.Boolean)
        .Optional("input", ImagingShapes.File)
        .Optional("bounds", ImagingShapes.Bounds)
        .Optional("adjustments", Adjustments())
        .Optional("mask", new ObjectRule()
            .Optional("input", ImagingShapes.File).Optional("clip", Rule.Boolean).Optional("enabled", Rule.Boolean).Optional("linked", Rule.Boolean)
            .Optional("offset", new ObjectRule().Optional("x", Rule.Integer()).Optional("y", Rule.Integer()).AllowsMore()).AllowsMore())
        .Optional("smartObject", new ObjectRule().Optional("linked", Rule.Boolean).AllowsMore())
        .Optional("fill", new ObjectRule().Required("solidColor", new ObjectRule().Required("rgb", new ObjectRule()
            .Optional("red", Channel).Optional("green", Channel).Optional("blue", Channel).AllowsMore()).AllowsMore()).AllowsMore())
        .Optional("text", new ObjectRule()
            .Optional("content", Rule.Text())
            .Optional("characterStyles", Rule.List(new ObjectRule()
                .Optional("from", Rule.Integer(0)).Optional("to", Rule.Integer(0)).Optional("fontSize", Rule.Number(0.04, 5400)).Optional("fontName", Rule.Text())
                .Optional("orientation", Rule.Words("horizontal", "vertical")).Optional("fontColor", Rule.Any).AllowsMore()))
            .Optional("paragraphStyles", Rule.List(new ObjectRule()
                .Optional("from", Rule.Integer(0)).Optional("to", Rule.Integer(0))
                .Optional("alignment", Rule.Words("left", "center", "right", "justify", "justifyLeft", "justifyCenter", "justifyRight")).AllowsMore()))
            .AllowsMore())
        .Optional("blendOptions", new ObjectRule().Optional("opacity", Rule.Integer(0, 100)).Optional("blendMode", Rule.Words(LayerTranslation.BlendModes)).AllowsMore())
        .AllowsMore();

    private static ObjectRule Adjustments()
    {
        Rule levels = Rule.List(Rule.Integer(-100, 100), 3, 3);
        return new ObjectRule()
            .Optional("brightnessContrast", new ObjectRule().Optional("brightness", Rule.Integer(-150, 150)).Optional("contrast", Rule.Integer(-150, 150)).AllowsMore())
            .Optional("exposure", new ObjectRule().Optional("exposure", Rule.Number(-20, 20)).Optional("offset", Rule.Number(-0.5, 0.5)).Optional("gammaCorrection", Rule.Number(0.01, 9.99)).AllowsMore())
            .Optional("hueSaturation", new ObjectRule().Optional("colorize", Rule.Boolean).Optional("channels", Rule.List(new ObjectRule()
                .Optional("channel", Rule.Words("master")).Optional("hue", Rule.Integer(-180, 180)).Optional("saturation", Rule.Integer(-100, 100)).Optional("lightness", Rule.Integer(-100, 100)).AllowsMore())).AllowsMore())
            .Optional("colorBalance", new ObjectRule()
                .Optional("preserveLuminosity", Rule.Boolean).Optional("shadowLevels", levels).Optional("midtoneLevels", levels).Optional("highlightLevels", levels).Optional("hightoneLevels", levels).AllowsMore())
            .AllowsMore();
    }

    private static void HasContent(JsonElement layer, Location at, Findings findings)
    {
        string? needed = layer.Text("type") switch
        {
            "layer" or "smartObject" => "input",
            "textLayer" => "text",
            "adjustmentLayer" => "adjustments",
            "fillLayer" => "fill",
            _ => null,
        };
        if (needed is not null && layer.At(needed) is null)
        {
            findings.Add(ValidationError.Missing(at.Member(needed)));
        }
    }

    private static void IsNamed(JsonElement layer, Location at, Findings findings)
    {
        bool isThere = layer.At("edit") is not null || layer.At("move") is not null || layer.At("delete") is not null;
        bool isNamed = layer.At("id") is not null || layer.At("name") is not null || layer.At("delete", "id") is not null || layer.At("delete", "name") is not null;
        if (isThere && !isNamed)
        {
            findings.Add(ValidationError.Value(at, "either id or name is required"));
        }

        if (layer.At("add") is not null)
        {
            HasContent(layer, at, findings);
        }
    }
}
