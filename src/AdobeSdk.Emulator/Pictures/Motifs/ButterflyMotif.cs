using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class ButterflyMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["butterfly", "moth", "dragonfly", "bee", "ladybug", "insect"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Meadow;

    public float Height => 0.26f;

    public void Paint(MotifBrush brush)
    {
        Rgb wing = brush.Colour ?? Rgb.Hsl(brush.Random.Between(0, 360), 0.82f, 0.55f);
        brush.Canvas.RotateDegrees(brush.Random.Between(-18, 18), 0, 0.5f);
        foreach (int side in (int[])[-1, 1])
        {
            brush.Canvas.Save();
            brush.Canvas.Scale(side, 1);
            brush.Modelled("M0.02 0.52 Q0.16 0.98 0.46 1.0 Q0.66 0.96 0.60 0.74 Q0.50 0.54 0.02 0.48 Z", Rgb.Hex(0x241A1E));
            brush.Modelled("M0.02 0.48 Q0.40 0.50 0.48 0.30 Q0.48 0.06 0.30 0.02 Q0.14 0.04 0.02 0.42 Z", Rgb.Hex(0x241A1E));
            brush.Modelled("M0.05 0.53 Q0.18 0.92 0.45 0.94 Q0.58 0.90 0.54 0.74 Q0.44 0.58 0.05 0.50 Z", wing);
            brush.Modelled("M0.05 0.45 Q0.36 0.46 0.43 0.29 Q0.42 0.11 0.30 0.08 Q0.17 0.12 0.05 0.41 Z", wing.Mix(Rgb.Hex(0xF6D25A), 0.25f));
            for (int i = 0; i < 4; i++)
            {
                brush.Line(0.06f, 0.5f, 0.30f + (i * 0.07f), 0.93f - (i * 0.085f), 0.007f, Rgb.Hex(0x241A1E), 0.3f);
                brush.Dab(0.37f + (i * 0.065f), 0.965f - (i * 0.055f) - (i * i * 0.012f), 0.014f, Rgb.White, 0.8f);
            }

            brush.Dab(0.40f, 0.78f, 0.035f, Rgb.Hex(0xF7EFD8), 0.8f);
            brush.Dab(0.30f, 0.24f, 0.03f, Rgb.Hex(0xF7EFD8), 0.8f);
            brush.Line(0.008f, 0.70f, 0.085f, 0.90f, 0.008f, Rgb.Hex(0x241A1E), 0.4f);
            brush.Canvas.Restore();
        }

        brush.Round("M-0.024 0.22 Q0 0.18 0.024 0.22 L0.03 0.66 Q0 0.74 -0.03 0.66 Z", Rgb.Hex(0x2E2226));
    }
}
