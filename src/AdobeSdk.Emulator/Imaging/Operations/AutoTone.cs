using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>From the darkest to the brightest part of a photo, the whole range.</summary>
internal sealed record AutoTone() : PhotoOperation("applyAutoTone", "autoTone")
{
    public override Rule Body { get; } = new ObjectRule().Required("inputs", ImagingShapes.File).Required("outputs", ImagingShapes.PhotoOutputs).AllowsMore();

    protected override DevelopmentSettings Settings(JsonElement body, Atelier atelier) => new() { AutoTone = true };
}
