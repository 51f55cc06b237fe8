using System.Text;
using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Reads edits of photos, those in presets and XMP files included; what the request itself says comes last.</summary>
internal static class EditReading
{
    public static DevelopmentSettings Settings(JsonElement? edits, Atelier atelier)
    {
        if (edits is not { } given)
        {
            return new DevelopmentSettings();
        }

        DevelopmentSettings settings = new();
        IEnumerable<JsonElement> files = given.At("presets")?.EnumerateArray().AsEnumerable() ?? [];
        if (given.At("xmp", "source") is { } xmp)
        {
            files = files.Append(xmp);
        }

        foreach (JsonElement file in files)
        {
            settings = XmpText.Read(Encoding.UTF8.GetString(atelier.FetchFile(file)), settings);
        }

        return settings with
        {
            AutoTone = given.Flag("autoTone") || settings.AutoTone,
            Exposure = given.Number("light", "exposure") ?? settings.Exposure,
            Contrast = given.Number("light", "contrast") ?? settings.Contrast,
            Highlights = given.Number("light", "highlights") ?? settings.Highlights,
            Shadows = given.Number("light", "shadows") ?? settings.Shadows,
            Whites = given.Number("light", "whites") ?? settings.Whites,
            Blacks = given.Number("light", "blacks") ?? settings.Blacks,
            Saturation = given.Number("color", "saturation") ?? settings.Saturation,
            Vibrance = given.Number("color", "vibrance") ?? settings.Vibrance,
            Clarity = settings.Clarity + (given.Number("effects", "clarity") ?? 0) + (given.Number("effects", "texture") ?? 0) + ((given.Number("sharpness") ?? 0) / 2),
            Dehaze = given.Number("effects", "dehaze") ?? settings.Dehaze,
            Vignette = given.Number("effects", "vignette") ?? settings.Vignette,
            Smoothing = Math.Max(given.Number("noiseReduction", "luminance") ?? 0, given.Number("noiseReduction", "color") ?? 0),
            Warmth = Warmth(given.Text("color", "whiteBalance")) ?? settings.Warmth,
        };
    }

    /// <summary>What a word for the light says: a photo that was taken in bluish light is made yellower.</summary>
    public static double? Warmth(string? whiteBalance) => whiteBalance switch
    {
        null => null,
        "Shade" => 1,
        "Cloudy" => 0.6,
        "Flash" => 0.3,
        "Fluorescent" => -0.6,
        "Tungsten" => -1,
        _ => 0,
    };
}
