using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class CupMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["coffee", "cup", "mug", "tea", "teacup", "coffee cup", "espresso", "cappuccino", "latte", "hot chocolate", "soup", "bowl", "teapot"];

    public Habitat Habitat => Habitat.Table;

    public Place Home => Place.Room;

    public float Height => 0.22f;

    public float Breadth => 1.7f;

    public void Paint(MotifBrush brush)
    {
        Rgb china = brush.Colour ?? Rgb.Hex(0xF3EEE6);
        using SKPaint saucer = new() { IsAntialias = true, Color = brush.Lit(china * 0.82f, 0.35f).ToColor() };
        brush.Canvas.DrawOval(0, 0.05f, 0.82f, 0.11f, saucer);
        saucer.Color = brush.Lit(china, 0.7f).ToColor();
        brush.Canvas.DrawOval(0, 0.085f, 0.82f, 0.11f, saucer);
        saucer.Color = brush.Lit(china * 0.86f, 0.5f).ToColor();
        brush.Canvas.DrawOval(0, 0.09f, 0.50f, 0.06f, saucer);
        using SKPaint handle = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 0.085f, Color = brush.Lit(china * 0.92f, 0.5f).ToColor() };
        brush.Canvas.DrawOval(0.50f, 0.58f, 0.20f, 0.20f, handle);
        brush.Round("M-0.50 0.92 Q-0.52 0.36 -0.26 0.10 Q0 0.05 0.26 0.10 Q0.52 0.36 0.50 0.92 Z", china);
        saucer.Color = brush.Lit(china, 0.85f).ToColor();
        brush.Canvas.DrawOval(0, 0.92f, 0.50f, 0.10f, saucer);
        saucer.Color = brush.Lit(Rgb.Hex(0x4A2A18), 0.45f).ToColor();
        brush.Canvas.DrawOval(0, 0.905f, 0.455f, 0.08f, saucer);
        saucer.Color = brush.Lit(Rgb.Hex(0xB98A5A), 0.7f).ToColor(0.8f);
        brush.Canvas.DrawOval(-0.06f, 0.90f, 0.25f, 0.035f, saucer);
    }

    public void PaintLight(MotifBrush brush)
    {
        for (int wisp = 0; wisp < 3; wisp++)
        {
            float turn = brush.Random.Between(0, 6);
            for (int i = 0; i < 40; i++)
            {
                float t = i / 40f;
                float x = -0.2f + (wisp * 0.2f) + (MathF.Sin((t * 5) + turn) * 0.12f * t);
                brush.Puff(x, 0.98f + (t * 1.0f), 0.05f + (t * 0.09f), 0.11f * (1 - t));
            }
        }
    }
}
