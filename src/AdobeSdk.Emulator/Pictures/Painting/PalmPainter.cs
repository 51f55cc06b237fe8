using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>A coconut palm that leans into the picture.</summary>
internal static class PalmPainter
{
    public static void Paint(Easel easel, SKPoint foot, float height, int lean)
    {
        SeededRandom random = easel.Random("palm");
        SKPoint crown = new(foot.X + (lean * height * 0.2f), foot.Y - height);
        SKPoint bend = new(foot.X - (lean * height * 0.05f), foot.Y - (height * 0.55f));
        using SKPaint paint = new() { IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        Rgb bark = Rgb.Hex(0x7A6048);
        const int Rings = 60;
        for (int i = 0; i <= Rings; i++)
        {
            float t = (float)i / Rings;
            SKPoint at = Along(foot, bend, crown, t);
            float half = height * (0.026f - (0.013f * t));
            paint.Color = easel.Lit(bark * ((i & 1) == 0 ? 0.8f : 1), 0.25f + (0.3f * (easel.LightSide * lean > 0 ? 1 : 0))).ToColor();
            easel.Canvas.DrawOval(at.X, at.Y, half, height * 0.013f, paint);
        }

        for (int i = 0; i < 17; i++)
        {
            float angle = (i * MathF.Tau / 17) + random.Between(-0.15f, 0.15f);
            Frond(easel, random, crown, angle, height * random.Between(0.34f, 0.46f));
        }

        paint.Color = easel.Lit(Rgb.Hex(0x5B3D22), 0.4f).ToColor();
        for (int i = 0; i < 4; i++)
        {
            easel.Canvas.DrawCircle(crown.X + (random.Gauss() * height * 0.018f), crown.Y + (height * 0.02f), height * 0.017f, paint);
        }
    }

    private static void Frond(Easel easel, SeededRandom random, SKPoint crown, float angle, float length)
    {
        SKPoint tip = new(crown.X + (MathF.Cos(angle) * length), crown.Y + (MathF.Sin(angle) * length * 0.42f) + (length * 0.32f));
        SKPoint bend = new(crown.X + (MathF.Cos(angle) * length * 0.6f), crown.Y + (MathF.Sin(angle) * length * 0.3f) - (length * 0.26f));
        Rgb leaf = Rgb.Hex(0x3F7A35) * random.Between(0.75f, 1.15f);
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeWidth = length * 0.016f };
        float facing = Math.Clamp(0.45f + (MathF.Cos(angle) * easel.LightSide * 0.4f) - (MathF.Sin(angle) * 0.25f), 0, 1);
        for (int i = 1; i < 34; i++)
        {
            float t = i / 34f;
            SKPoint at = Along(crown, bend, tip, t);
            float leaflet = length * 0.2f * MathF.Sin(MathF.PI * MathF.Min(1, t + 0.12f));
            float way = MathF.Sign(MathF.Cos(angle)) * leaflet * 0.45f;
            paint.Color = easel.Lit(leaf * random.Between(0.85f, 1.1f), facing).ToColor();
            easel.Canvas.DrawLine(at.X, at.Y, at.X + way + (leaflet * 0.2f), at.Y + leaflet, paint);
            easel.Canvas.DrawLine(at.X, at.Y, at.X + way - (leaflet * 0.1f), at.Y + (leaflet * 0.55f), paint);
        }
    }

    private static SKPoint Along(SKPoint from, SKPoint bend, SKPoint to, float t)
    {
        float u = 1 - t;
        return new((u * u * from.X) + (2 * u * t * bend.X) + (t * t * to.X), (u * u * from.Y) + (2 * u * t * bend.Y) + (t * t * to.Y));
    }
}
