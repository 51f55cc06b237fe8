using System.Text.Json;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A document in other formats and sizes.</summary>
internal sealed record CreateRendition() : PsdOperation("createRenditionAsync", "renditionCreate")
{
    public override Rule Body { get; } = new ObjectRule().Required("inputs", ImagingShapes.OneFile).Required("outputs", ImagingShapes.DocumentOutputs).AllowsMore();

    protected override Sheets Draw(JsonElement body, Atelier atelier) => Open(body, atelier);
}
