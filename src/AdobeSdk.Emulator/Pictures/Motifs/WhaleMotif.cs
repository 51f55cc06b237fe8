using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class WhaleMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["whale", "dolphin", "orca", "humpback"];

    public Habitat Habitat => Habitat.Water;

    public Place Home => Place.Sea;

    public float Height => 0.26f;

    public void Paint(MotifBrush brush)
    {
        Rgb skin = brush.Colour ?? Rgb.Hex(0x3F6080);
        brush.Modelled("M0.62 0.30 Q0.80 0.42 0.78 0.62 Q0.92 0.72 1.02 0.94 Q0.84 0.90 0.76 0.78 Q0.66 0.92 0.48 0.92 Q0.58 0.76 0.68 0.64 Q0.66 0.48 0.50 0.40 Z", skin);
        brush.Modelled("M-0.95 0.0 Q-1.0 0.46 -0.52 0.56 Q0.10 0.66 0.56 0.42 Q0.72 0.30 0.74 0.0 Z", skin);
        brush.Fill("M-0.94 0.0 Q-0.95 0.16 -0.80 0.18 Q-0.40 0.16 -0.10 0.0 Z", Rgb.Hex(0xDCE4E8), 0.5f);
        for (int i = 0; i < 5; i++)
        {
            brush.Line(-0.88f + (i * 0.05f), 0.03f + (i * 0.022f), -0.3f, 0.02f + (i * 0.02f), 0.006f, skin * 0.7f);
        }

        brush.Dab(-0.62f, 0.26f, 0.02f, Rgb.Hex(0x0C0C10), 0.4f);
        brush.Modelled("M-0.20 0.12 Q-0.10 0.30 0.12 0.30 Q0.04 0.12 -0.02 0.04 Z", skin * 0.8f);
    }

    public void PaintLight(MotifBrush brush)
    {
        for (int i = 0; i < 60; i++)
        {
            float t = brush.Random.Unit();
            float spread = brush.Random.Gauss() * 0.16f * t;
            brush.Puff(-0.5f + spread, 0.58f + (t * 0.5f * (1 - MathF.Abs(spread))), 0.02f + (t * 0.04f), 0.34f * (1 - (t * 0.6f)));
        }
    }
}
