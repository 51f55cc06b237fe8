using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>What every painter of one picture shares: the pixels, the light, and chance.</summary>
internal sealed class Easel(Raster raster, SceneDescription scene, Palette palette, SeededRandom random)
{
    public Raster Raster => raster;

    public SKCanvas Canvas => raster.Canvas;

    public int Width => raster.Width;

    public int Height => raster.Height;

    /// <summary>The unit that strokes scale with, so that a picture looks alike at every size.</summary>
    public float Unit { get; } = MathF.Sqrt((float)raster.Width * raster.Height);

    public SceneDescription Scene => scene;

    public Palette Palette => palette;

    /// <summary>The row of the horizon.</summary>
    public float Horizon { get; set; } = raster.Height * 0.62f;

    /// <summary>Where the sun or moon stands.</summary>
    public SKPoint Sun { get; set; }

    /// <summary>From the picture's middle to the light: −1 left, 1 right.</summary>
    public float LightSide => Math.Clamp(((Sun.X / Width) - 0.5f) * 3, -1, 1);

    /// <summary>The same light and chance over other pixels of the same size.</summary>
    public Easel On(Raster layer) => new(layer, scene, palette, random) { Horizon = Horizon, Sun = Sun };

    /// <summary>Takes copies on the way, for a film.</summary>
    public Trace? Trace { get; init; }

    /// <summary>How long the scene has been going on, in seconds; 0 in a still.</summary>
    public float Time { get; set; }

    public SeededRandom Random(string purpose) => random.Fork(purpose);

    /// <summary>A thing's colour in this light. <paramref name="facing"/>: 0 turned away from the light, 1 towards it.</summary>
    public Rgb Lit(Rgb colour, float facing) => (colour * (palette.Ambient + (palette.Key * facing))).Soft();

    /// <summary>A colour seen through <paramref name="distance"/> (0 here, 1 at the horizon) of air.</summary>
    public Rgb Far(Rgb colour, float distance) => colour.Mix(palette.Haze, Math.Clamp(distance * (0.75f + (0.5f * palette.Fog)) + (palette.Fog * 0.25f * MathF.Sqrt(distance)), 0, 1));
}
