using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class BottleMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["bottle", "perfume", "wine", "wine bottle", "perfume bottle", "cosmetic", "cream jar", "shampoo", "soda", "can", "jar", "vase"];

    public Habitat Habitat => Habitat.Table;

    public Place Home => Place.Studio;

    public float Height => 0.44f;

    public float Breadth => 0.45f;

    public void Paint(MotifBrush brush)
    {
        Rgb glass = brush.Colour ?? Rgb.Hsl(new Chance.SeededRandom(brush.Mood).Between(0, 360), 0.5f, 0.5f);
        brush.Round("M-0.17 0.03 Q-0.17 0.0 -0.14 0.0 L0.14 0.0 Q0.17 0.0 0.17 0.03 L0.17 0.56 Q0.16 0.68 0.055 0.72 L0.05 0.86 L-0.05 0.86 L-0.055 0.72 Q-0.16 0.68 -0.17 0.56 Z", glass);
        brush.Round("M-0.15 0.04 Q-0.15 0.02 -0.13 0.02 L0.13 0.02 Q0.15 0.02 0.15 0.04 L0.15 0.44 Q0 0.455 -0.15 0.44 Z", glass.Mix(Rgb.Hex(0xF6D9A0), 0.35f));
        brush.Round("M-0.17 0.16 L0.17 0.16 L0.17 0.40 L-0.17 0.40 Z", Rgb.Hex(0xF4EFE6));
        brush.Round("M-0.17 0.375 L0.17 0.375 L0.17 0.385 L-0.17 0.385 Z", Rgb.Hex(0xB99A4A));
        brush.Round("M-0.17 0.175 L0.17 0.175 L0.17 0.185 L-0.17 0.185 Z", Rgb.Hex(0xB99A4A));
        brush.Dab(0, 0.28f, 0.05f, Rgb.Hex(0xB99A4A), 0.8f);
        brush.Dab(0, 0.28f, 0.036f, Rgb.Hex(0xF4EFE6), 0.8f);
        brush.Round("M-0.065 0.84 L0.065 0.84 L0.065 0.985 Q0.06 1.0 0.045 1.0 L-0.045 1.0 Q-0.06 1.0 -0.065 0.985 Z", Rgb.Hex(0xC8A24A));
        using SKPaint shine = new() { IsAntialias = true, Color = new SKColor(255, 255, 255, 120), MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, 0.008f) };
        float x = brush.Side > 0 ? 0.105f : -0.125f;
        brush.Canvas.DrawRoundRect(x, 0.06f, 0.022f, 0.5f, 0.01f, 0.01f, shine);
    }
}
