using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Text layers, written anew on their pixels.</summary>
internal sealed record EditText() : PsdOperation("editTextLayerAsync", "text")
{
    private static readonly string[] Alignments = ["left", "center", "right", "justify", "justifyLeft", "justifyCenter", "justifyRight", "justifyAll"];

    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Required("layers", Rule.List(
                new ObjectRule()
                    .Optional("name", Rule.Text()).Optional("id", Rule.Integer()).Optional("bounds", ImagingShapes.Bounds).Optional("locked", Rule.Boolean).Optional("visible", Rule.Boolean)
                    .Optional("text", Text())
                    .Also(IsNamed),
                1))
            .Optional("manageMissingFonts", ImagingShapes.MissingFonts)
            .Optional("globalFont", Rule.Text())
            .Optional("fonts", ImagingShapes.Files))
        .Required("outputs", ImagingShapes.ActionOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        Sheets document = Open(body, atelier);
        LayerTranslation translation = new(document, atelier);
        foreach (JsonElement layer in body.GetProperty("options").GetProperty("layers").EnumerateArray())
        {
            translation.Carry(layer, new JsonObject { ["type"] = "edit" }, "text_layer");
        }

        return document;
    }

    // Here, unlike elsewhere, Adobe's description forbids what it does not name.
    private static ObjectRule Text()
    {
        Rule part = Rule.Integer(0, 65_535);
        return new ObjectRule()
            .Optional("content", Rule.Text()).Optional("contents", Rule.Text()).Optional("orientation", Rule.Words("horizontal", "vertical")).Optional("rotate", Rule.Integer(-180, 180))
            .Optional("antiAlias", Rule.Words("antiAliasNone", "antiAliasSharp", "antiAliasCrisp", "antiAliasStrong", "antiAliasSmooth", "antiAliasPlatformLCD", "antiAliasPlatformGray"))
            .Optional("eastAsianFeatures", new ObjectRule().Optional("textStyle", Rule.Words("cross", "rotated", "withSream")).AllowsMore())
            .Optional("characterStyles", Rule.List(
                new ObjectRule()
                    .Optional("size", Rule.Number(0.04, 5400)).Optional("fontPostScriptName", Rule.Text()).Optional("color", new ObjectRule().Required("red", part).Required("green", part).Required("blue", part).AllowsMore())
                    .Optional("leading", ImagingShapes.AnyNumber).Optional("tracking", ImagingShapes.AnyNumber).Optional("baseline", Rule.Words("subScript", "superScript")).Optional("fontCaps", Rule.Words("allCaps", "smallCaps"))
                    .Optional("autoKern", Rule.Words("opticalKern", "metricsKern")).Optional("strikethrough", Rule.Boolean).Optional("syntheticBold", Rule.Boolean).Optional("syntheticItalic", Rule.Boolean)
                    .Optional("underline", Rule.Boolean).Optional("ligature", Rule.Boolean).Optional("fractions", Rule.Boolean).Optional("stylisticAlternates", Rule.Boolean)
                    .Optional("verticalScale", Rule.Number(0, 1000)).Optional("horizontalScale", Rule.Number(0, 1000)),
                1))
            .Optional("paragraphStyles", Rule.List(
                new ObjectRule()
                    .Optional("align", Rule.Words(Alignments)).Optional("alignment", Rule.Words(Alignments)).Optional("startIndent", ImagingShapes.AnyNumber).Optional("endIndent", ImagingShapes.AnyNumber)
                    .Optional("hyphenate", Rule.Boolean).Optional("firstLineIndent", ImagingShapes.AnyNumber).Optional("spaceBefore", ImagingShapes.AnyNumber).Optional("spaceAfter", ImagingShapes.AnyNumber),
                1))
            .Optional("textType", Rule.Words("point", "paragraph"));
    }

    private static void IsNamed(JsonElement layer, Location at, Findings findings)
    {
        if ((layer.At("id") is null) == (layer.At("name") is null))
        {
            findings.Add(ValidationError.Value(at, "should match exactly one schema in oneOf: either id or name"));
        }
    }
}
