using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Firs and spruces, in rows.</summary>
internal static class ConiferPainter
{
    /// <param name="easel">The picture.</param>
    /// <param name="purpose">Names its stream of chance.</param>
    /// <param name="foot">The row they stand on.</param>
    /// <param name="height">Of a middling tree, in pixels.</param>
    /// <param name="count">How many.</param>
    /// <param name="distance">0 here, 1 at the horizon.</param>
    /// <param name="keepFree">A place across the picture, 0 to 1, where none stands.</param>
    public static void Row(Easel easel, string purpose, float foot, float height, int count, float distance, float? keepFree = null)
    {
        SeededRandom random = easel.Random(purpose);
        bool snowy = Growth.Snowy(easel.Scene);
        Rgb needles = Growth.Conifer(easel.Scene);
        for (int i = 0; i < count; i++)
        {
            float x = random.Between(-0.03f, 1.03f);
            float tall = height * random.Between(0.6f, 1.35f);
            float sink = random.Between(-0.08f, 0.22f) * height;
            Rgb tone = needles * random.Between(0.72f, 1.15f);
            if (keepFree is { } free && MathF.Abs(x - free) < 0.2f)
            {
                continue;
            }

            Tree(easel, random.Fork(purpose + i), x * easel.Width, foot + sink, tall, tone, distance, snowy);
        }
    }

    public static void Tree(Easel easel, SeededRandom random, float x, float foot, float height, Rgb tone, float distance, bool snowy)
    {
        using SKPaint paint = new() { IsAntialias = true };
        float half = height * random.Between(0.17f, 0.23f);
        Rgb light = easel.Far(easel.Lit(tone, 0.85f), distance);
        Rgb dark = easel.Far(easel.Lit(tone, 0.05f) * 0.8f, distance);
        paint.Color = easel.Far(easel.Lit(Rgb.Hex(0x4A3728), 0.3f), distance).ToColor();
        easel.Canvas.DrawRect(x - (height * 0.016f), foot - (height * 0.12f), height * 0.032f, height * 0.12f, paint);
        float side = easel.LightSide;
        using SKShader shader = SKShader.CreateLinearGradient(
            new SKPoint(x - half, 0), new SKPoint(x + half, 0), [(side > 0 ? dark : light).ToColor(), (side > 0 ? light : dark).ToColor()], null, SKShaderTileMode.Clamp);
        using SKPath path = new();
        int tiers = Math.Clamp((int)(height / 14), 5, 24);
        for (int tier = 0; tier < tiers; tier++)
        {
            // From the bottom up, so that upper boughs lie over lower ones.
            float t = (float)tier / tiers;
            float bottom = foot - (height * (0.07f + (0.86f * t)));
            float top = MathF.Max(bottom - (height * 1.7f / tiers), foot - height);
            float reach = half * (1 - (t * 0.93f)) * random.Between(0.74f, 1.12f);
            Tier(path, random, x, bottom, top, reach);
            paint.Shader = shader;
            paint.Color = SKColors.Black;
            easel.Canvas.DrawPath(path, paint);
            paint.Shader = null;
            paint.Color = dark.ToColor(0.35f);
            easel.Canvas.DrawLine(x - (reach * 0.5f), bottom, x + (reach * 0.5f), bottom, paint);
            if (snowy)
            {
                Tier(path, random, x + (side * reach * 0.1f), bottom - (height * 0.28f / tiers), top, reach * 0.72f);
                paint.Color = easel.Far(easel.Lit(new Rgb(0.95f, 0.97f, 1), 0.7f), distance).ToColor(0.85f);
                easel.Canvas.DrawPath(path, paint);
            }
        }
    }

    private static void Tier(SKPath path, SeededRandom random, float x, float bottom, float top, float reach)
    {
        path.Rewind();
        path.MoveTo(x, top);
        path.QuadTo(x + (reach * 0.35f), bottom - ((bottom - top) * 0.3f), x + reach, bottom + ((bottom - top) * 0.10f));
        for (int i = 5; i >= -5; i--)
        {
            float droop = (i & 1) == 0 ? 0.16f : -0.10f;
            path.LineTo(x + (reach * i / 5.6f), bottom + ((bottom - top) * (droop + random.Between(-0.07f, 0.07f))));
        }

        path.LineTo(x - reach, bottom + ((bottom - top) * 0.10f));
        path.QuadTo(x - (reach * 0.35f), bottom - ((bottom - top) * 0.3f), x, top);
        path.Close();
    }
}
