using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>
/// A layer of clouds seen from below: noise on a plane overhead, so that clouds shrink towards the
/// horizon, shaded by asking whether there is more cloud on the way to the sun.
/// </summary>
internal static class CloudPainter
{
    /// <summary>Clouds are soft: a third of the resolution is enough and costs a ninth.</summary>
    private const int Coarse = 3;

    public static void Paint(Easel easel)
    {
        Palette palette = easel.Palette;
        if (palette.Cover <= 0.02f)
        {
            return;
        }

        int width = (easel.Width / Coarse) + 2;
        int height = (int)(easel.Horizon / Coarse) + 2;
        using Raster clouds = new(width, height);
        SeededRandom random = easel.Random("clouds");
        Noise noise = new(random);
        float shift = random.Between(0, 100);
        float threshold = 0.34f - (0.62f * palette.Cover);
        SKPoint sun = new(easel.Sun.X / Coarse, easel.Sun.Y / Coarse);
        float unit = easel.Unit / Coarse;
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = clouds.Row(y);
            float below = MathF.Max((float)(height - y) / height, 0.012f);
            float depth = 0.9f / (below + 0.11f);
            float fade = Math.Clamp((below - 0.02f) * 5f, 0, 1);
            for (int x = 0; x < width; x++)
            {
                float u = ((x - (width * 0.5f)) / unit * depth * 1.5f) + shift;
                float v = depth * 2.4f;
                float warp = noise.At(u * 0.7f, v * 0.7f) * 0.55f;
                float density = noise.Fractal(u + warp, v - warp, 6, 0.54f);
                float alpha = Smooth(threshold, threshold + 0.42f, density) * fade;
                if (alpha <= 0.004f)
                {
                    continue;
                }

                float dx = sun.X - x;
                float dy = sun.Y - y;
                float away = MathF.Sqrt((dx * dx) + (dy * dy)) / unit;
                float step = 0.22f / MathF.Max(away, 0.12f);
                float towards = noise.Fractal(u + warp + (dx / unit * step), v - warp - (dy / unit * step * 0.8f), 3, 0.54f);
                float lit = Math.Clamp(0.52f + ((density - towards) * 0.9f) - (Smooth(threshold, threshold + 0.9f, density) * 0.42f), 0, 1);
                Rgb colour = palette.CloudShade.Mix(palette.CloudLight, lit);
                colour = colour.Mix(palette.CloudLight.Mix(palette.Key, 0.4f) * 1.12f, MathF.Exp(-away * 4.5f) * 0.55f);
                colour = colour.Mix(palette.Haze, (1 - Math.Clamp(below * 3.2f, 0, 1)) * 0.55f);
                row[x] = Premultiplied(colour, MathF.Min(alpha, 0.97f));
            }
        }

        using SKImage image = SKImage.FromBitmap(clouds.Bitmap);
        using SKPaint paint = new();
        easel.Canvas.DrawImage(image, SKRect.Create(0, 0, width * Coarse, height * Coarse), new SKSamplingOptions(SKCubicResampler.Mitchell), paint);
    }

    private static uint Premultiplied(Rgb colour, float alpha) =>
        (Raster.Pack(colour * alpha) & 0x00FFFFFF) | ((uint)(alpha * 255) << 24);

    private static float Smooth(float low, float high, float value)
    {
        float t = Math.Clamp((value - low) / (high - low), 0, 1);
        return t * t * (3 - (2 * t));
    }
}
