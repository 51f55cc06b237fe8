using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Water from the horizon to the bottom: mirrors what was painted above it, broken up by waves.</summary>
internal static class WaterPainter
{
    /// <param name="easel">With everything that stands above the horizon already painted.</param>
    /// <param name="calm">0 for a rough sea, 1 for a mirror.</param>
    /// <param name="deep">The water's own colour, seen where one looks down into it.</param>
    public static void Paint(Easel easel, float calm, Rgb deep)
    {
        SeededRandom random = easel.Random("water");
        Noise noise = new(random);
        int top = (int)MathF.Ceiling(easel.Horizon);
        int height = easel.Height - top;
        if (height <= 0)
        {
            return;
        }

        using Raster above = easel.Raster.Clone();
        Palette palette = easel.Palette;
        Rgb own = easel.Lit(deep, 0.35f);
        Rgb sparkle = palette.Key.Mix(Rgb.White, 0.45f);
        float rough = 1 - (0.82f * calm);
        float width = easel.Width;
        float sunShine = Math.Clamp(1.15f - palette.Cover * 0.75f, 0.1f, 1) * (palette.Stars >= 1 && !palette.Moon ? 0 : 1);
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = easel.Raster.Row(top + y);
            float near = (y + 1f) / height;
            float depth = 1f / (near + 0.018f);
            float v = depth * 5.5f;
            float fresnel = 0.86f - (0.5f * near);
            float mirrored = y * MathF.Min(1.15f, easel.Horizon / height);
            float reach = (0.004f + (0.05f * near)) * easel.Height * rough;
            float glitterWidth = width * (0.022f + (0.13f * near)) * (0.6f + rough);
            for (int x = 0; x < row.Length; x++)
            {
                float u = (x - (width * 0.5f)) / easel.Unit * depth * 4.2f;
                float swell = noise.Fractal(u * 0.55f, v * 1.6f, 2);
                float ripple = noise.At(u * 2.1f + 7, v * 6.3f);
                float wave = (swell * 0.65f) + (ripple * 0.5f);
                int fromY = Math.Clamp((int)(easel.Horizon - mirrored - 1 + (wave * reach * 1.6f)), 0, top - 1);
                int fromX = Math.Clamp((int)(x + (ripple * reach * 0.55f)), 0, row.Length - 1);
                Rgb mirror = Raster.Unpack(above.Row(fromY)[fromX]);
                float body = Math.Clamp(fresnel - (wave * 0.30f * rough), 0, 1);
                Rgb colour = own.Mix(mirror, body);
                colour = colour * (1 + (wave * 0.10f * rough));

                float off = (x - easel.Sun.X + (swell * glitterWidth * 0.5f)) / glitterWidth;
                float flash = MathF.Max(0, ripple + (swell * 0.4f) - 0.12f);
                float shine = sunShine * MathF.Exp(-off * off) * (flash * flash * 2.6f + 0.10f) * (1 - (0.35f * near));
                row[x] = Raster.Pack(colour + (sparkle * shine));
            }
        }

        SoftenHorizon(easel, top);
        easel.Trace?.KeepWater(easel.Raster);
    }

    /// <summary>Air hides the line where water meets sky.</summary>
    private static void SoftenHorizon(Easel easel, int top)
    {
        float band = easel.Height * (0.02f + (0.16f * easel.Palette.Fog));
        using SkiaSharp.SKPaint paint = Brushes.Vertical(top, top + band, easel.Palette.Haze, easel.Palette.Haze, 0.45f + (0.4f * easel.Palette.Fog), 0);
        easel.Canvas.DrawRect(0, top, easel.Width, band, paint);
    }
}
