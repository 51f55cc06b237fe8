using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>A photo, developed by numbers.</summary>
internal sealed record EditPhoto() : PhotoOperation("applyEdits", "edit")
{
    private static readonly string[] Signed = ["Contrast", "Saturation", "VignetteAmount", "Vibrance", "Highlights", "Shadows", "Whites", "Blacks", "Clarity", "Dehaze", "Texture"];

    public override Rule Body { get; } = new ObjectRule()
        .Required("inputs", new ObjectRule().Required("source", ImagingShapes.File).AllowsMore())
        .Required("options", Options())
        .Required("outputs", ImagingShapes.PhotoOutputs)
        .AllowsMore();

    protected override DevelopmentSettings Settings(JsonElement body, Atelier atelier)
    {
        JsonElement options = body.GetProperty("options");
        return new DevelopmentSettings
        {
            Exposure = Number("Exposure"),
            Contrast = Number("Contrast"),
            Highlights = Number("Highlights"),
            Shadows = Number("Shadows"),
            Whites = Number("Whites"),
            Blacks = Number("Blacks"),
            Saturation = Number("Saturation"),
            Vibrance = Number("Vibrance"),
            Clarity = Number("Clarity") + Number("Texture") + (Number("Sharpness") / 2),
            Dehaze = Number("Dehaze"),
            Vignette = Number("VignetteAmount"),
            Smoothing = Math.Max(Number("NoiseReduction"), Number("ColorNoiseReduction")),
            Warmth = EditReading.Warmth(options.Text("WhiteBalance")) ?? 0,
        };

        double Number(string name) => options.Number(name) ?? 0;
    }

    // Adobe's description forbids what it does not name here.
    private static ObjectRule Options()
    {
        ObjectRule options = new ObjectRule()
            .Optional("Exposure", Rule.Number(-5, 5))
            .Optional("Sharpness", Rule.Number(0, 150))
            .Optional("ColorNoiseReduction", Rule.Number(0, 100))
            .Optional("NoiseReduction", Rule.Number(0, 100))
            .Optional("SharpenDetail", Rule.Number(0, 100))
            .Optional("SharpenEdgeMasking", Rule.Number(0, 100))
            .Optional("SharpenRadius", Rule.Number(0.5, 3))
            .Optional("WhiteBalance", Rule.Words("As Shot", "Auto", "Cloudy", "Custom", "Daylight", "Flash", "Fluorescent", "Shade", "Tungsten"));
        return Signed.Aggregate(options, static (rule, name) => rule.Optional(name, Rule.Number(-100, 100)));
    }
}
