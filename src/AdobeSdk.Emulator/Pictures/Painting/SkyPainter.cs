using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>The sky down to the horizon: its gradient, the stars, the sun or moon with its glow, clouds and what flashes between them.</summary>
internal static class SkyPainter
{
    public static void Paint(Easel easel)
    {
        PaintGradient(easel);
        if (easel.Palette.Stars > 0.01f)
        {
            PaintStars(easel, easel.Horizon, easel.Palette.Stars);
        }

        if (easel.Scene.Weather == Weather.Aurora)
        {
            AuroraPainter.Paint(easel);
        }

        if (easel.Palette.Moon)
        {
            PaintMoon(easel);
        }
        else if (easel.Palette.Stars < 1)
        {
            PaintSun(easel);
        }

        easel.Trace?.KeepClearSky(easel.Raster);
        CloudPainter.Paint(easel);
        if (easel.Scene.Weather == Weather.Storm)
        {
            LightningPainter.Paint(easel);
        }

        easel.Trace?.KeepSky(easel.Raster);
    }

    /// <summary>Stars down to <paramref name="bottom"/>, fainter towards it; <paramref name="amount"/> from 0 to 1 says how many.</summary>
    public static void PaintStars(Easel easel, float bottom, float amount)
    {
        SeededRandom random = easel.Random("stars");
        using SKPaint paint = new() { IsAntialias = true, BlendMode = SKBlendMode.Plus };
        int count = (int)(900 * amount * MathF.Max(0.4f, bottom / easel.Height));
        for (int i = 0; i < count; i++)
        {
            float x = random.Unit() * easel.Width;
            float y = random.Unit() * bottom;
            float size = easel.Unit * 0.00042f * (0.7f + (2.6f * MathF.Pow(random.Unit(), 7)));
            float fade = MathF.Pow(1 - (y / bottom), 0.6f) * random.Between(0.35f, 1) * MathF.Min(1, 0.4f + amount);
            Rgb colour = random.Chance(0.3f) ? new Rgb(1, 0.86f, 0.72f) : new Rgb(0.82f, 0.9f, 1);
            paint.Color = colour.ToColor(fade);
            easel.Canvas.DrawCircle(x, y, size, paint);
        }
    }

    private static void PaintGradient(Easel easel)
    {
        Rgb[] stops = easel.Palette.Sky.Stops;
        SKColor[] colours = Array.ConvertAll(stops, stop => stop.ToColor());
        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(0, easel.Horizon), colours, null, SKShaderTileMode.Clamp);
        using SKPaint paint = new() { Shader = shader, IsDither = true };
        easel.Canvas.DrawRect(0, 0, easel.Width, easel.Height, paint);
    }

    private static void PaintSun(Easel easel)
    {
        Palette palette = easel.Palette;
        float veil = 1 - (0.85f * Math.Clamp((palette.Cover - 0.6f) * 2.2f, 0, 1));
        Rgb light = palette.Key.Mix(Rgb.White, 0.25f);
        Brushes.Glow(easel.Canvas, easel.Sun, easel.Unit * 0.62f, light, 0.34f * veil);
        Brushes.Glow(easel.Canvas, easel.Sun, easel.Unit * 0.26f, light, 0.42f * veil);
        Brushes.Glow(easel.Canvas, easel.Sun, easel.Unit * 0.09f, light.Mix(Rgb.White, 0.5f), 0.75f * veil);
        if (palette.SunHeight > 0.03f && veil > 0.5f)
        {
            using SKPaint disc = new() { IsAntialias = true, Color = (light.Mix(Rgb.White, 0.8f) * 1.25f).Soft().ToColor(0.97f) };
            easel.Canvas.DrawCircle(easel.Sun, easel.Unit * (palette.SunHeight > 0.5f ? 0.017f : 0.034f), disc);
        }
    }

    private static void PaintMoon(Easel easel)
    {
        float radius = easel.Unit * 0.042f;
        Rgb light = new(0.92f, 0.95f, 1);
        Brushes.Glow(easel.Canvas, easel.Sun, radius * 9, easel.Palette.Key, 0.5f);
        Brushes.Glow(easel.Canvas, easel.Sun, radius * 2.6f, light, 0.35f);
        Brushes.Ball(easel.Canvas, easel.Sun, radius, new Rgb(0.97f, 0.96f, 0.9f), new Rgb(0.72f, 0.74f, 0.78f), new SKPoint(-0.4f, -0.6f));
        SeededRandom random = easel.Random("moon");
        using SKPaint mare = new() { IsAntialias = true, Color = new SKColor(120, 128, 146, 70), MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, radius * 0.06f) };
        for (int i = 0; i < 9; i++)
        {
            float angle = random.Between(0, MathF.Tau);
            float way = radius * 0.68f * MathF.Sqrt(random.Unit());
            easel.Canvas.DrawOval(easel.Sun.X + (MathF.Cos(angle) * way), easel.Sun.Y + (MathF.Sin(angle) * way), radius * random.Between(0.08f, 0.26f), radius * random.Between(0.07f, 0.2f), mare);
        }
    }
}
