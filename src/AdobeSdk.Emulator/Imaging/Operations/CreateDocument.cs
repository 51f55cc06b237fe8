using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A new document, layer by layer on its pixels.</summary>
internal sealed record CreateDocument() : PsdOperation("createDocumentAsync", "documentCreate")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("options", new ObjectRule()
            .Required("document", new ObjectRule()
                .Required("height", Rule.Integer(1, 32_000))
                .Required("width", Rule.Integer(1, 32_000))
                .Required("resolution", Rule.Integer(72, 300))
                .Required("fill", Rule.Words("white", "backgroundColor", "transparent"))
                .Required("mode", Rule.Words("bitmap", "greyscale", "indexed", "rgb", "cmyk", "hsl", "hsb", "multichannel", "duotone", "lab", "xyz"))
                .Optional("depth", Rule.OneOf(8, 16, 32))
                .AllowsMore())
            .Optional("layers", Rule.List(ImagingLayerShapes.New))
            .Optional("manageMissingFonts", ImagingShapes.MissingFonts)
            .Optional("globalFont", Rule.Text())
            .Optional("fonts", ImagingShapes.Files)
            .AllowsMore())
        .Required("outputs", ImagingShapes.DocumentOutputs);

    protected override Sheets Draw(JsonElement body, Atelier atelier)
    {
        JsonElement options = body.GetProperty("options");
        Sheets document = CreateComposite.Open(options.GetProperty("document"), atelier);
        new LayerTranslation(document, atelier).Add(options.At("layers")?.EnumerateArray() ?? default);
        return document;
    }
}
