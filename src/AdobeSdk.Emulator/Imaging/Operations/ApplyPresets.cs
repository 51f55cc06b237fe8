using System.Text;
using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A photo, developed by the settings of XMP files, one after the other.</summary>
internal sealed record ApplyPresets() : PhotoOperation("applyPreset", "presets")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", new ObjectRule().Required("source", ImagingShapes.File).Required("presets", Rule.List(ImagingShapes.File, 1)).AllowsMore())
        .Required("outputs", ImagingShapes.PhotoOutputs)
        .AllowsMore();

    protected override DevelopmentSettings Settings(JsonElement body, Atelier atelier) => body.GetProperty("inputs").GetProperty("presets").EnumerateArray()
        .Aggregate(new DevelopmentSettings(), (settings, preset) => XmpText.Read(Encoding.UTF8.GetString(atelier.FetchHref(preset)), settings));
}
