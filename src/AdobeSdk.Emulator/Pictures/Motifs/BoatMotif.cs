using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class BoatMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["sailboat", "boat", "sail", "yacht", "sailing boat", "ship", "sailing ship", "dinghy"];

    public Habitat Habitat => Habitat.Water;

    public Place Home => Place.Sea;

    public float Height => 0.36f;

    public void Paint(MotifBrush brush)
    {
        Rgb sail = brush.Colour ?? Rgb.Hex(0xF6EFE2);
        Rgb hull = brush.Colour is { } colour ? colour * 0.55f : Rgb.Hex(0x8C3B2E);
        brush.Line(0.02f, 0.08f, 0.02f, 0.99f, 0.014f, Rgb.Hex(0x6B4A2F));
        brush.Modelled("M0.045 0.17 L0.045 0.95 Q0.30 0.56 0.37 0.19 Q0.2 0.15 0.045 0.17 Z", sail);
        brush.Modelled("M0.0 0.16 L0.0 0.88 Q-0.16 0.5 -0.33 0.17 Q-0.16 0.13 0.0 0.16 Z", sail * 0.93f);
        for (int i = 1; i < 4; i++)
        {
            float y = 0.18f + (i * 0.16f);
            brush.Line(0.05f, y, 0.37f - (i * 0.065f), y + 0.012f, 0.003f, sail * 0.8f);
        }

        brush.Line(0.02f, 0.15f, 0.39f, 0.165f, 0.012f, Rgb.Hex(0x6B4A2F));
        brush.Modelled("M-0.40 0.13 Q0 0.085 0.42 0.125 Q0.36 0.02 0.26 -0.02 L-0.24 -0.02 Q-0.33 0.02 -0.40 0.13 Z", hull);
        brush.Fill("M-0.40 0.13 Q0 0.085 0.42 0.125 L0.415 0.105 Q0 0.062 -0.385 0.108 Z", Rgb.Hex(0xEFE3CC), 0.7f);
        brush.Fill("M0.02 0.985 L0.12 0.965 L0.02 0.94 Z", Rgb.Hex(0xD33A2C));
        brush.Window(-0.2f, 0.045f, 0.024f, 0.024f);
        brush.Window(-0.12f, 0.04f, 0.024f, 0.024f);
    }
}
