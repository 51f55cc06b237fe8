using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class BirdMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["bird", "seagull", "gull", "eagle", "hawk", "falcon", "dove", "raven", "crow", "parrot", "pigeon", "swallow", "hummingbird", "stork", "heron"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Sea;

    public float Height => 0.24f;

    public void Paint(MotifBrush brush)
    {
        Rgb plumage = brush.Colour ?? Rgb.Hex(0xEDEDEA);
        Rgb dark = plumage.Mix(Rgb.Hex(0x3A3F4A), 0.55f);
        brush.Modelled("M-0.06 0.43 Q0.10 0.66 0.42 0.84 Q0.44 0.76 0.40 0.72 L0.44 0.69 L0.36 0.64 L0.38 0.60 L0.29 0.56 Q0.24 0.46 0.16 0.38 Z", dark);
        brush.Modelled("M0.16 0.40 L0.50 0.36 L0.46 0.31 L0.50 0.26 L0.43 0.24 L0.12 0.30 Z", dark);
        brush.Modelled("M-0.46 0.40 L-0.36 0.455 Q-0.31 0.52 -0.22 0.50 Q-0.06 0.47 0.10 0.41 Q0.24 0.36 0.28 0.33 Q0.12 0.22 -0.06 0.25 Q-0.24 0.28 -0.32 0.37 Z", plumage);
        brush.Modelled("M-0.16 0.45 Q-0.14 0.74 0.02 1.0 Q0.09 0.95 0.09 0.90 L0.14 0.90 L0.14 0.82 L0.18 0.80 L0.17 0.72 L0.20 0.68 Q0.20 0.50 0.12 0.36 Q-0.04 0.32 -0.16 0.45 Z", plumage);
        brush.Fill("M-0.02 0.93 Q0.06 1.0 0.02 1.0 Q0.09 0.95 0.09 0.90 L0.14 0.90 L0.14 0.82 L0.18 0.80 L0.17 0.72 Q0.06 0.80 -0.02 0.93 Z", dark, 0.6f);
        brush.Fill("M-0.355 0.455 L-0.475 0.405 L-0.34 0.395 Z", Rgb.Hex(0xF0A030), 0.8f);
        brush.Dab(-0.285f, 0.455f, 0.017f, Rgb.Hex(0x15151A), 0.4f);
    }
}
