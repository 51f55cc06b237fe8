using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class MushroomMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["mushroom", "toadstool", "fungus", "fungi"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Forest;

    public float Height => 0.28f;

    public float Breadth => 0.6f;

    public void Paint(MotifBrush brush)
    {
        Rgb cap = brush.Colour ?? Rgb.Hex(0xC8302A);
        brush.Round("M-0.12 -0.01 Q-0.16 0.1 -0.10 0.3 L-0.085 0.56 L0.085 0.56 L0.10 0.3 Q0.16 0.1 0.12 -0.01 Z", Rgb.Hex(0xF1E8D8));
        brush.Modelled("M-0.17 0.40 Q0 0.34 0.17 0.40 L0.09 0.50 L-0.09 0.50 Z", Rgb.Hex(0xE9DDC8));
        brush.Fill("M-0.46 0.56 Q0 0.42 0.46 0.56 Q0 0.66 -0.46 0.56 Z", Rgb.Hex(0xE6D5BC), 0.25f);
        brush.Modelled("M-0.48 0.56 Q-0.46 0.98 0 1.0 Q0.46 0.98 0.48 0.56 Q0 0.50 -0.48 0.56 Z", cap);
        (float X, float Y, float R)[] spots = [(0, 0.88f, 0.055f), (-0.2f, 0.8f, 0.05f), (0.2f, 0.82f, 0.045f), (-0.34f, 0.66f, 0.04f), (0.34f, 0.67f, 0.042f), (-0.08f, 0.68f, 0.06f), (0.13f, 0.65f, 0.045f)];
        foreach ((float x, float y, float r) in spots)
        {
            brush.Dab(x, y, r, Rgb.Hex(0xF7F1E6), 0.75f);
        }
    }
}
