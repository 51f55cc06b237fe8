using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>What falls or drifts between the scene and the eye: rain, snow, fog.</summary>
internal static class WeatherPainter
{
    public static void PaintInFront(Easel easel)
    {
        switch (easel.Scene.Weather)
        {
            case Weather.Rain:
                PaintRain(easel, 900);
                break;
            case Weather.Storm:
                PaintRain(easel, 1300);
                break;
            case Weather.Snow:
                PaintSnow(easel);
                break;
            case Weather.Fog:
                PaintFog(easel);
                break;
        }
    }

    private static void PaintRain(Easel easel, int count)
    {
        SeededRandom random = easel.Random("rain");
        float slant = random.Between(-0.25f, 0.25f);
        using SKPaint paint = new() { IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        Rgb drop = easel.Palette.Haze.Mix(Rgb.White, 0.35f);
        for (int i = 0; i < count; i++)
        {
            float near = random.Unit();
            float length = easel.Unit * (0.018f + (0.05f * near));
            float x = random.Between(-0.1f, 1.1f) * easel.Width;
            float y = Fall(easel, random.Unit(), 1.1f + (0.9f * near));
            paint.StrokeWidth = MathF.Max(0.6f, easel.Unit * (0.0006f + (0.0011f * near)));
            paint.Color = drop.ToColor(0.10f + (0.22f * near));
            easel.Canvas.DrawLine(x, y, x + (slant * length), y + length, paint);
        }
    }

    private static void PaintSnow(Easel easel)
    {
        SeededRandom random = easel.Random("snow");
        using SKPaint paint = new() { IsAntialias = true };
        Rgb flake = new Rgb(0.97f, 0.98f, 1).Mix(easel.Palette.Haze, easel.Palette.Moon ? 0.25f : 0);
        for (int i = 0; i < 1100; i++)
        {
            float near = MathF.Pow(random.Unit(), 3.2f);
            float drift = MathF.Sin((easel.Time * 1.3f) + i) * 0.008f;
            SKPoint at = new((random.Unit() + drift) * easel.Width, Fall(easel, random.Unit(), 0.05f + (0.2f * near)));
            float radius = easel.Unit * (0.0011f + (0.0062f * near));
            float alpha = random.Between(0.45f, 0.9f) * (1 - (0.55f * near));
            using SKShader soft = SKShader.CreateRadialGradient(at, radius, [flake.ToColor(alpha), flake.ToColor(alpha * 0.8f), flake.ToColor(0)], [0, 0.45f, 1], SKShaderTileMode.Clamp);
            paint.Shader = soft;
            easel.Canvas.DrawCircle(at, radius, paint);
            paint.Shader = null;
        }
    }

    private static void PaintFog(Easel easel)
    {
        const int Coarse = 6;
        int width = (easel.Width / Coarse) + 2;
        int height = (easel.Height / Coarse) + 2;
        Noise noise = new(easel.Random("fog"));
        using Raster fog = new(width, height);
        Rgb colour = easel.Palette.Haze.Mix(Rgb.White, 0.12f);
        float unit = easel.Unit / Coarse;
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = fog.Row(y);
            float band = 1 - Math.Clamp(MathF.Abs(((float)y / height) - 0.66f) * 2.3f, 0, 1);
            for (int x = 0; x < width; x++)
            {
                float wisp = 0.5f + noise.Fractal(x / unit * 1.6f, y / unit * 5.5f, 4);
                row[x] = Raster.Over(0, colour, Math.Clamp(band * wisp * 0.85f, 0, 0.9f));
            }
        }

        using SKImage image = SKImage.FromBitmap(fog.Bitmap);
        easel.Canvas.DrawImage(image, SKRect.Create(0, 0, width * Coarse, height * Coarse), new SKSamplingOptions(SKCubicResampler.Mitchell), null);
    }

    /// <summary>The row of something that falls again and again, <paramref name="speed"/> picture heights a second.</summary>
    private static float Fall(Easel easel, float start, float speed) => (((start + (speed * easel.Time)) % 1.1f) - 0.05f) * easel.Height;
}
