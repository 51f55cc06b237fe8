using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Small flowers in grass: dots far away, petals close by.</summary>
internal static class FlowerPainter
{
    private static readonly Rgb[] Colours = [Rgb.Hex(0xF5F1E6), Rgb.Hex(0xF4CF3C), Rgb.Hex(0xD9412F), Rgb.Hex(0x9A6BD1), Rgb.Hex(0xE98BB0)];

    public static void Scatter(Easel easel, float top, int count)
    {
        SeededRandom random = easel.Random("flowers");
        Rgb[] kinds = [random.Pick(Colours), random.Pick(Colours)];
        using SKPaint paint = new() { IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        float[] places = new float[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = MathF.Pow(random.Unit(), 1.4f);
        }

        Array.Sort(places);
        foreach (float near in places)
        {
            float size = easel.Unit * (0.0016f + (0.0085f * near));
            float x = random.Unit() * easel.Width;
            float y = top + ((easel.Height - top) * near);
            paint.Color = easel.Lit(Growth.Grass(easel.Scene) * 0.6f, 0.4f).ToColor();
            paint.StrokeWidth = size * 0.22f;
            easel.Canvas.DrawLine(x, y, x + (random.Gauss() * size * 0.4f), y + (size * 4), paint);
            Rgb petal = easel.Lit(kinds[random.Below(2)], random.Between(0.5f, 1)) * (1 - (0.15f * near));
            paint.Color = petal.ToColor();
            for (int i = 0; i < 5; i++)
            {
                float angle = (i * MathF.Tau / 5) + x;
                easel.Canvas.DrawOval(x + (MathF.Cos(angle) * size * 0.75f), y + (MathF.Sin(angle) * size * 0.5f), size * 0.62f, size * 0.48f, paint);
            }

            paint.Color = easel.Lit(Rgb.Hex(0xE8B02A), 0.8f).ToColor();
            easel.Canvas.DrawCircle(x, y, size * 0.36f, paint);
        }
    }
}
