using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Styles by the names that <see cref="Words.StyleWords"/> gives them.</summary>
internal static class StyleCatalog
{
    private static readonly Dictionary<string, IStyle> Styles = new(StringComparer.Ordinal)
    {
        ["watercolor"] = new WatercolorStyle(),
        ["oil"] = new BrushStyle(Strength: 1, Size: 1),
        ["painterly"] = new BrushStyle(Strength: 0.75f, Size: 0.45f),
        ["pixel"] = new PixelStyle(),
        ["sketch"] = new SketchStyle(),
        ["vector"] = new FlatStyle(),
        ["duotone"] = new DuotoneStyle(),
        ["monochrome"] = new GradeStyle(Saturation: 0, Contrast: 1.2f, Rgb.White, Fade: 0),
        ["vintage"] = new GradeStyle(Saturation: 0.45f, Contrast: 0.9f, Rgb.Hex(0xF4DDB0), Fade: 0.12f),
        ["vivid"] = new GradeStyle(Saturation: 1.5f, Contrast: 1.15f, Rgb.White, Fade: 0),
        ["pastel"] = new GradeStyle(Saturation: 0.62f, Contrast: 0.72f, Rgb.White, Fade: 0.22f),
    };

    public static IStyle? Find(string name) => Styles.GetValueOrDefault(name);
}
