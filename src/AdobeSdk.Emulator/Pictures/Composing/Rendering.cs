using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Styles;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Composing;

/// <summary>What a request asks for beyond its prompt: reference pictures, styles, class of content, intensity.</summary>
internal static class Rendering
{
    /// <summary>What Firefly takes when a request doesn't say.</summary>
    private const int MiddleIntensity = 6;

    public static void Apply(Raster raster, Scene scene, SceneDescription description, SeededRandom random)
    {
        if (scene.StructureReference is { } structure)
        {
            TakeLayout(raster, structure);
        }

        if (scene.StyleReference is { } colours)
        {
            using Raster reference = PictureCodec.Decode(colours);
            Tones.Of(reference).GiveTo(raster, 0.85f);
        }

        string[] styles = [.. Styles(scene, description)];
        foreach (string style in styles)
        {
            StyleCatalog.Find(style)?.Apply(raster, random.Fork("style " + style));
        }

        // Intensity goes from 2 to 10; a photo has more grain than a painting, and a drawing none.
        float more = (scene.VisualIntensity ?? MiddleIntensity) - MiddleIntensity;
        float grain = styles.Length > 0 && styles[0] is not "vintage" ? 0.4f : scene.ContentClass == "photo" ? 1.8f : 1.2f;
        bool drawn = styles.Any(style => style is "pixel" or "sketch" or "vector" or "watercolor" or "duotone");
        new Finish(1.05f + (0.055f * more), 1.05f + (0.09f * more), drawn ? 0 : 0.6f, drawn ? 0 : grain).Apply(raster, random.Fork("grain"));
    }

    private static IEnumerable<string> Styles(Scene scene, SceneDescription description)
    {
        IEnumerable<string> named = scene.Styles.Select(StyleWords.Find).OfType<string>().Concat(description.Styles).Distinct();
        string[] styles = [.. named.Take(3)];
        return styles.Length == 0 && scene.ContentClass == "art" ? ["painterly"] : styles;
    }

    /// <summary>The reference's shapes in the scene's colours, over the scene.</summary>
    private static void TakeLayout(Raster raster, byte[] structure)
    {
        using Raster decoded = PictureCodec.Decode(structure);
        using Raster reference = Scaling.Cover(decoded, raster.Width, raster.Height);
        Tones.Of(raster).GiveTo(reference, 1);
        using SKPaint paint = new() { Color = SKColors.White.WithAlpha(178) };
        raster.Canvas.DrawBitmap(reference.Bitmap, 0, 0, paint);
    }
}
