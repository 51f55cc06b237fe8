using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A photo, developed by settings that are sent along, and turned as EXIF's numbers say.</summary>
internal sealed record ApplyXmp() : PhotoOperation("applyPresetFromXmpContent", "xmp")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", new ObjectRule().Required("source", ImagingShapes.File).AllowsMore())
        .Required("options", new ObjectRule().Required("xmp", Rule.Text(1)).Optional("orientation", Rule.Number(1, 8)).AllowsMore())
        .Required("outputs", ImagingShapes.PhotoOutputs)
        .AllowsMore();

    protected override DevelopmentSettings Settings(JsonElement body, Atelier atelier) => XmpText.Read(body.Text("options", "xmp")!, new DevelopmentSettings());

    protected override Raster Turn(Raster photo, JsonElement body) =>
        body.Number("options", "orientation") is { } orientation ? Upright.Turn(photo, (SKEncodedOrigin)(int)orientation) : photo;
}
