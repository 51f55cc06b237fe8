using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Pictures side by side, each a layer.</summary>
internal sealed record ArtboardCreate() : PsdOperation("createArtboardAsync", "artboardCreate")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("options", new ObjectRule().Required("artboard", Rule.List(ImagingShapes.File, 1)).AllowsMore())
        .Required("outputs", ImagingShapes.DocumentOutputs)
        .AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier) =>
        CreateArtboard.SideBySide([.. body.GetProperty("options").GetProperty("artboard").EnumerateArray().Select(image => atelier.FetchHref(image))], CreateArtboard.DefaultSpacing);
}
