using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class AirplaneMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["airplane", "plane", "aeroplane", "jet", "aircraft", "helicopter", "glider"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Sea;

    public float Height => 0.2f;

    public void Paint(MotifBrush brush)
    {
        Rgb hull = brush.Colour ?? Rgb.Hex(0xF2F3F5);
        Rgb trim = brush.Colour is null ? Rgb.Hex(0x2A62B8) : Rgb.Hex(0xF6F6F6);
        brush.Modelled("M0.05 0.52 L0.42 0.98 L0.55 0.98 L0.38 0.50 Z", hull * 0.78f);
        brush.Modelled("M-1.35 0.40 Q-1.28 0.56 -0.95 0.58 L0.85 0.58 Q1.25 0.56 1.35 0.50 Q1.0 0.34 0.55 0.30 L-0.95 0.26 Q-1.30 0.28 -1.35 0.40 Z", hull);
        brush.Fill("M-1.34 0.37 Q-0.2 0.33 1.30 0.49 L1.20 0.455 Q-0.2 0.28 -1.33 0.35 Z", trim, 0.6f);
        brush.Modelled("M0.88 0.55 L1.16 1.0 L1.36 1.0 L1.30 0.52 Z", trim);
        brush.Modelled("M0.95 0.46 L1.35 0.32 L1.48 0.34 L1.28 0.50 Z", hull * 0.88f);
        brush.Modelled("M-0.25 0.36 L0.52 0.0 L0.70 0.02 L0.36 0.38 Z", hull * 0.9f);
        brush.Round("M-0.12 0.13 L0.16 0.13 L0.16 0.24 L-0.12 0.24 Q-0.17 0.185 -0.12 0.13 Z", trim);
        for (int i = 0; i < 13; i++)
        {
            brush.Dab(-0.85f + (i * 0.13f), 0.47f, 0.022f, Rgb.Hex(0x2C3947).Mix(Rgb.Hex(0xFFE0A0), brush.Night), 0.7f);
        }

        brush.Fill("M-1.24 0.47 L-1.08 0.52 L-1.04 0.46 L-1.22 0.43 Z", Rgb.Hex(0x2C3947), 0.5f);
    }
}
