using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A document, changed layer by layer on its pixels.</summary>
internal sealed record ModifyDocument() : PsdOperation("modifyDocumentAsync", "documentOperations")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.OneFile)
        .Required("options", new ObjectRule()
            .Optional("document", new ObjectRule()
                .Optional("canvasSize", new ObjectRule().Required("bounds", ImagingShapes.Bounds).AllowsMore())
                .Optional("imageSize", new ObjectRule().Required("width", Rule.Integer(1, 32_000)).Required("height", Rule.Integer(1, 32_000)).AllowsMore())
                .Optional("trim", new ObjectRule().Required("basedOn", Rule.Words("transparentPixels")).AllowsMore())
                .AllowsMore())
            .Optional("layers", Rule.List(ImagingLayerShapes.Change))
            .Optional("manageMissingFonts", ImagingShapes.MissingFonts)
            .Optional("globalFont", Rule.Text())
            .Optional("fonts", ImagingShapes.Files)
            .AllowsMore())
        .Required("outputs", ImagingShapes.DocumentOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        Sheets document = Open(body, atelier);
        new LayerTranslation(document, atelier).Change(body.At("options", "layers")?.EnumerateArray() ?? default);
        if (body.At("options", "document") is { } whole)
        {
            Change(document, whole);
        }

        return document;
    }

    private static void Change(Sheets document, JsonElement whole)
    {
        if (whole.At("imageSize") is { } size)
        {
            document.Resize(size.Integer("width")!.Value, size.Integer("height")!.Value);
        }

        if (whole.At("canvasSize", "bounds") is { } bounds)
        {
            int left = Side("left") ?? 0, top = Side("top") ?? 0;
            document.Crop(new Region(left, top, Side("width") ?? (Side("right") ?? document.Width) - left, Side("height") ?? (Side("bottom") ?? document.Height) - top));

            int? Side(string name) => (int?)bounds.Number(name);
        }

        if (whole.At("trim") is not null)
        {
            document.Trim();
        }
    }
}
