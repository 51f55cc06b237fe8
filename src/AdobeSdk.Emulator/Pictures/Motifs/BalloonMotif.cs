using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class BalloonMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["balloon", "hot air balloon", "air balloon", "airship"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Mountains;

    public float Height => 0.3f;

    public void Paint(MotifBrush brush)
    {
        Rgb main = brush.Colour ?? Rgb.Hsl(brush.Random.Between(0, 360), 0.7f, 0.55f);
        Rgb other = brush.Colour is null ? Rgb.Hsl(brush.Random.Between(20, 55), 0.85f, 0.62f) : Rgb.Hex(0xF7EBD3);
        using SKPath envelope = MotifBrush.Shape("M0 1 C0.24 1 0.37 0.84 0.37 0.66 C0.37 0.48 0.18 0.36 0.075 0.2 L-0.075 0.2 C-0.18 0.36 -0.37 0.48 -0.37 0.66 C-0.37 0.84 -0.24 1 0 1 Z");
        brush.Round(envelope, main);

        // Gores: the stripes narrow towards the edges as on a sphere.
        brush.Canvas.Save();
        brush.Canvas.ClipPath(envelope, antialias: true);
        for (int i = -2; i <= 2; i += 2)
        {
            float x = MathF.Sin(i * 0.42f) * 0.37f;
            float half = 0.072f * MathF.Cos(i * 0.42f);
            brush.Round(FormattableString.Invariant($"M{x - (half * 0.3f)} 1 C{x - (half * 2)} 0.9 {x - (half * 2)} 0.45 {x * 0.25f - (half * 0.3f)} 0.2 L{x * 0.25f + (half * 0.3f)} 0.2 C{x + (half * 2)} 0.45 {x + (half * 2)} 0.9 {x + (half * 0.3f)} 1 Z"), other);
        }

        brush.Canvas.Restore();
        brush.Line(-0.07f, 0.2f, -0.045f, 0.085f, 0.006f, Rgb.Hex(0x3B2D22));
        brush.Line(0.07f, 0.2f, 0.045f, 0.085f, 0.006f, Rgb.Hex(0x3B2D22));
        brush.Column(0, 0.09f, 0.042f, 0.052f, Rgb.Hex(0x8A5C33));
        brush.Glow(0, 0.18f, 0.12f, Rgb.Hex(0xFFB347), 0.7f * brush.Night);
        brush.Glow(0, 0.5f, 0.5f, main, 0.35f * brush.Night);
    }
}
