using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class TentMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["tent", "camp", "camping", "campfire", "campsite", "bonfire", "teepee"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Mountains;

    public float Height => 0.2f;

    public float Breadth => 1.9f;

    public void Paint(MotifBrush brush)
    {
        Rgb canvas = brush.Colour ?? Rgb.Hex(0xE0762E);
        brush.Fill("M-0.75 -0.02 L-0.05 1.0 L0.28 -0.02 Z", canvas, brush.Side < 0 ? 0.85f : 0.35f);
        brush.Fill("M-0.05 1.0 L0.28 -0.02 L0.85 0.06 Z", canvas, brush.Side > 0 ? 0.85f : 0.25f);
        Rgb inside = Rgb.Hex(0x3A2418).Mix(Rgb.Hex(0xFFC46A), brush.Night * 0.9f);
        brush.Fill("M-0.42 -0.02 L-0.11 0.70 L0.02 -0.02 Z", inside, 0.7f);
        brush.Fill("M-0.42 -0.02 L-0.11 0.70 L-0.30 -0.02 Z", canvas * 0.8f, 0.5f);
        brush.Line(-0.05f, 1.0f, -0.02f, 1.05f, 0.02f, Rgb.Hex(0x5A4632));
        for (int i = 0; i < 3; i++)
        {
            brush.Line(1.1f + (i * 0.05f), 0, 1.35f - (i * 0.06f), 0.10f, 0.045f, Rgb.Hex(0x4E3524), 0.3f);
        }

        brush.Fill("M1.12 0.06 Q1.10 0.26 1.22 0.46 Q1.24 0.34 1.30 0.28 Q1.36 0.18 1.31 0.06 Z", Rgb.Hex(0xFF8A2A) * 1.5f, 1);
        brush.Fill("M1.17 0.06 Q1.16 0.18 1.22 0.30 Q1.27 0.18 1.27 0.06 Z", Rgb.Hex(0xFFDD6A) * 1.5f, 1);
    }

    public void PaintLight(MotifBrush brush)
    {
        brush.Glow(1.22f, 0.2f, 1.3f, Rgb.Hex(0xFF9A3C), 0.25f + (0.5f * brush.Night));
        brush.Glow(-0.15f, 0.3f, 1.1f, Rgb.Hex(0xFFB45A), 0.55f * brush.Night);
    }
}
