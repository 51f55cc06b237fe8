using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>A stroke of lightning from the clouds to the horizon, and the light it throws on them.</summary>
internal static class LightningPainter
{
    public static void Paint(Easel easel)
    {
        SeededRandom random = easel.Random("lightning");
        using SKPath path = new();
        float x = random.Between(0.2f, 0.8f) * easel.Width;
        Strike(path, random, x, easel.Height * 0.02f, easel.Horizon, easel.Unit * 0.03f, branch: true);
        Rgb light = new(0.86f, 0.88f, 1);
        Brushes.Glow(easel.Canvas, new SKPoint(x, easel.Horizon * 0.3f), easel.Unit * 0.55f, light, 0.5f);
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round, StrokeWidth = easel.Unit * 0.008f };
        paint.Color = light.ToColor(0.35f);
        paint.MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.006f);
        easel.Canvas.DrawPath(path, paint);
        paint.MaskFilter = null;
        paint.Color = Rgb.White.ToColor(0.95f);
        paint.StrokeWidth = easel.Unit * 0.0018f;
        easel.Canvas.DrawPath(path, paint);
    }

    private static void Strike(SKPath path, SeededRandom random, float x, float top, float bottom, float reach, bool branch)
    {
        path.MoveTo(x, top);
        const int Steps = 16;
        for (int i = 1; i <= Steps; i++)
        {
            x += random.Gauss() * reach;
            float y = top + ((bottom - top) * i / Steps);
            path.LineTo(x, y);
            if (branch && i is > 3 and < 12 && random.Chance(0.35f))
            {
                Strike(path, random, x, y, y + ((bottom - y) * random.Between(0.3f, 0.6f)), reach * 0.7f, branch: false);
                path.MoveTo(x, y);
            }
        }
    }
}
