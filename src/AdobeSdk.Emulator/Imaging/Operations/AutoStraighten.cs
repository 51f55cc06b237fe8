using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Turns a photo until its lines are level or upright; the perspective stays.</summary>
internal sealed record AutoStraighten() : PhotoOperation("autoStraightenImage", "autoStraighten")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", ImagingShapes.File)
        .Optional("options", new ObjectRule().Required("uprightMode", Rule.Words("auto", "full", "level", "vertical")).Optional("constrainCrop", Rule.Boolean).AllowsMore())
        .Required("outputs", ImagingShapes.PhotoOutputs)
        .AllowsMore();

    protected override DevelopmentSettings Settings(JsonElement body, Atelier atelier) => new();

    protected override Raster Turn(Raster photo, JsonElement body)
    {
        using (photo)
        {
            return Straightening.Straighten(photo, body.At("options", "constrainCrop")?.GetBoolean() ?? true);
        }
    }
}
