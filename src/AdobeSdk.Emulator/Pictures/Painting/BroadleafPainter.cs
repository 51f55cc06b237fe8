using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Rows of leafy trees, painted as trunks under clouds of dabs.</summary>
internal static class BroadleafPainter
{
    public static void Row(Easel easel, string purpose, float foot, float height, int count, float distance)
    {
        SeededRandom random = easel.Random(purpose);
        using SKPaint paint = new() { IsAntialias = true };
        for (int i = 0; i < count; i++)
        {
            float x = random.Between(-0.04f, 1.04f) * easel.Width;
            float tall = height * random.Between(0.7f, 1.2f);
            Rgb leaf = Growth.Leaf(easel.Scene, random);
            paint.Color = easel.Far(easel.Lit(Rgb.Hex(0x4E3B2C), 0.3f), distance).ToColor();
            easel.Canvas.DrawRect(x - (tall * 0.02f), foot - (tall * 0.6f), tall * 0.04f, tall * 0.62f, paint);
            Crown(easel, random, paint, new SKPoint(x, foot - (tall * 0.68f)), tall, leaf, distance);
        }
    }

    private static void Crown(Easel easel, SeededRandom random, SKPaint paint, SKPoint middle, float tall, Rgb leaf, float distance)
    {
        float dab = MathF.Max(easel.Unit * 0.0016f, tall * 0.0105f);
        int count = (int)Math.Clamp(2600 * (1 - (0.8f * distance)), 400, 2600);
        for (int i = 0; i < count; i++)
        {
            // Light is painted after shade, so the last dabs lie on the sunny side.
            float layer = (float)i / count;
            float dx = random.Gauss() * tall * 0.13f;
            float dy = random.Gauss() * tall * 0.15f;
            float towards = Math.Clamp(0.15f + (layer * 0.5f) + (dx / tall * easel.LightSide * 1.6f) - (dy / tall * 1.2f), 0, 1);
            Rgb colour = leaf * random.Between(0.8f, 1.15f) * (0.65f + (0.4f * layer));
            paint.Color = easel.Far(easel.Lit(colour, towards), distance).ToColor();
            easel.Canvas.DrawOval(middle.X + dx, middle.Y + dy, dab * random.Between(0.6f, 1.3f), dab * random.Between(0.5f, 1), paint);
        }
    }
}
