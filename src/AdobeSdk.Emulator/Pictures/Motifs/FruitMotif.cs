using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class FruitMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["apple", "fruit", "pear", "lemon fruit", "tomato", "pumpkin", "strawberry"];

    public Habitat Habitat => Habitat.Table;

    public Place Home => Place.Room;

    public float Height => 0.24f;

    public float Breadth => 1.0f;

    public void Paint(MotifBrush brush)
    {
        Rgb skin = brush.Colour ?? Rgb.Hex(0xC92B2B);
        using SKPath apple = MotifBrush.Shape("M0 0.86 Q0.16 0.98 0.34 0.86 Q0.56 0.68 0.46 0.36 Q0.34 0.02 0.14 0.0 Q0.05 0.0 0 0.03 Q-0.05 0.0 -0.14 0.0 Q-0.34 0.02 -0.46 0.36 Q-0.56 0.68 -0.34 0.86 Q-0.16 0.98 0 0.86 Z");
        brush.Round(apple, skin);
        brush.Canvas.Save();
        brush.Canvas.ClipPath(apple, antialias: true);
        brush.Glow(brush.Side * 0.22f, 0.64f, 0.32f, Rgb.White, 0.5f);
        brush.Glow(0, 0.92f, 0.3f, Rgb.Hex(0xF2D25A), 0.45f);
        brush.Canvas.Restore();
        brush.Line(0, 0.84f, 0.05f, 1.02f, 0.03f, Rgb.Hex(0x4E3524), 0.4f);
        brush.Modelled("M0.05 0.96 Q0.16 1.10 0.36 1.04 Q0.26 0.90 0.05 0.96 Z", Rgb.Hex(0x4F9A3A));
    }
}
