using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Turquoise water that runs out on sand, under a palm.</summary>
internal sealed class BeachSetting : ISetting
{
    private static readonly Rgb Sand = Rgb.Hex(0xE2C89A);

    public float Horizon => 0.5f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        SkyPainter.Paint(easel);
        float side = easel.LightSide > 0 ? 0.1f : 0.9f;
        new RidgePainter("island", easel.Horizon + 1, easel.Height * 0.09f, 0.24f, 0.2f, 0.6f, Growth.Conifer(easel.Scene)) { Envelope = x => 1 - (MathF.Abs(x - side) * 3.2f) }.Paint(easel);
        WaterPainter.Paint(easel, 0.5f, Rgb.Hex(0x1CA3A8));
        PaintShallows(easel);
        float[] edge = new GroundPainter("sand", easel.Height * 0.72f, easel.Height * 0.05f, Sand, 0.1f) { Rough = 0.14f }.Paint(easel);
        PaintFoam(easel, edge);
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        float water = easel.Height * (0.59f + (0.03f * actor.Scale));
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * 0.38f), actor.Scale, 0.1f),
            Habitat.Water => new Spot(new SKPoint(x, water), actor.Scale * 0.8f, 0.12f) { Waterline = water },
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * (0.82f + (0.04f * actor.Scale))), actor.Scale, 0.02f) { Shadow = true },
        };
    }

    public void PaintBefore(Easel easel, IReadOnlyList<Actor> cast)
    {
        float side = cast.Count > 0 && cast[0].X > 0.5f ? 0.09f : 0.91f;
        PalmPainter.Paint(easel, new SKPoint(side * easel.Width, easel.Height * 0.93f), easel.Height * 0.72f, side > 0.5f ? -1 : 1);
    }

    /// <summary>Towards the sand the water is thin and takes on its colour.</summary>
    private static void PaintShallows(Easel easel)
    {
        float top = easel.Height * 0.57f;
        using SKPaint paint = Brushes.Vertical(top, easel.Height * 0.74f, easel.Lit(Rgb.Hex(0x58D0C4), 0.5f), easel.Lit(Rgb.Hex(0xB5E5D2), 0.6f), 0, 0.72f);
        easel.Canvas.DrawRect(0, top, easel.Width, easel.Height, paint);
    }

    private static void PaintFoam(Easel easel, float[] edge)
    {
        Noise noise = new(easel.Random("surf"));
        for (int line = 0; line < 3; line++)
        {
            float up = easel.Height * (line == 0 ? 0.001f : 0.026f * line);
            float thick = easel.Unit * (0.011f - (0.003f * line));
            using SKPath path = new();
            for (int x = 0; x < edge.Length; x += 2)
            {
                float wave = noise.Fractal(x / easel.Unit * 5, line * 4.2f, 4) * easel.Unit * 0.012f;
                path.MoveTo(x, edge[x] - up + wave);
                path.LineTo(x, edge[x] - up + wave + (thick * MathF.Max(0.1f, 0.6f + noise.Fractal(x / easel.Unit * 16, 9 + line, 3))));
            }

            using SKPaint paint = new()
            {
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                StrokeWidth = 3,
                Color = easel.Lit(new Rgb(0.97f, 0.99f, 1), 0.8f).ToColor(0.75f - (0.2f * line)),
                MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.0016f),
            };
            easel.Canvas.DrawPath(path, paint);
        }

        // Wet sand: darker, just below the foam.
        using SKPath wet = new();
        wet.MoveTo(0, edge[0]);
        for (int x = 0; x < edge.Length; x += 4)
        {
            wet.LineTo(x, edge[x] + (easel.Unit * 0.008f));
        }

        using SKPaint dark = new()
        {
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = easel.Unit * 0.03f,
            Color = easel.Lit(Sand * 0.5f, 0.2f).ToColor(0.28f),
            MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, easel.Unit * 0.008f),
        };
        easel.Canvas.DrawPath(wet, dark);
    }
}
