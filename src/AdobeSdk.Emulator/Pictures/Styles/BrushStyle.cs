using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>
/// Painted over again in visible strokes, large ones first, that follow the edges (after Hertzmann's painterly
/// rendering): a stroke runs across the direction in which lightness changes.
/// </summary>
/// <param name="Strength">How much of the painting shows, 0 to 1.</param>
/// <param name="Size">Of the strokes, 1 for oil on canvas.</param>
internal sealed record BrushStyle(float Strength, float Size) : IStyle
{
    public void Apply(Raster raster, SeededRandom random)
    {
        using Raster guide = Kuwahara.Smooth(raster, 0.005f);
        using Raster painting = guide.Clone();
        float unit = MathF.Sqrt((float)raster.Width * raster.Height);
        foreach ((float width, int count) in ((float, int)[])[(0.017f, 5200), (0.010f, 12000), (0.0055f, 26000)])
        {
            Layer(painting, guide, random, unit * width * Size, (int)(count / (Size * Size) * 0.8f));
        }

        using SKPaint over = new() { Color = SKColors.White.WithAlpha((byte)(255 * Strength)) };
        raster.Canvas.DrawBitmap(painting.Bitmap, 0, 0, over);
    }

    private static void Layer(Raster painting, Raster guide, SeededRandom random, float width, int count)
    {
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeWidth = width };
        int reach = Math.Max(2, (int)(width * 0.7f));
        for (int i = 0; i < count; i++)
        {
            int x = random.Below(guide.Width);
            int y = random.Below(guide.Height);
            float dx = Luma(guide, x + reach, y) - Luma(guide, x - reach, y);
            float dy = Luma(guide, x, y + reach) - Luma(guide, x, y - reach);
            float steep = MathF.Sqrt((dx * dx) + (dy * dy));
            float angle = steep < 0.012f ? random.Gauss() * 0.35f : MathF.Atan2(dx, -dy) + (random.Gauss() * 0.12f);
            float length = width * random.Between(1.1f, 2.6f) * (1 - Math.Clamp(steep * 3, 0, 0.75f));
            Rgb colour = Raster.Unpack(guide.Row(y)[x]) * random.Between(0.93f, 1.08f);
            paint.Color = colour.Saturate(1.12f).Soft().ToColor(0.9f);
            paint.StrokeWidth = width * random.Between(0.55f, 1);
            float towardsX = MathF.Cos(angle) * length;
            float towardsY = MathF.Sin(angle) * length;
            painting.Canvas.DrawLine(x - towardsX, y - towardsY, x + towardsX, y + towardsY, paint);
        }
    }

    private static float Luma(Raster guide, int x, int y) =>
        Raster.Unpack(guide.Row(Math.Clamp(y, 0, guide.Height - 1))[Math.Clamp(x, 0, guide.Width - 1)]).Luma;
}
