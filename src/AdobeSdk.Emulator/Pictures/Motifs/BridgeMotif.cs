using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class BridgeMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["bridge", "golden gate", "viaduct", "aqueduct"];

    public Habitat Habitat => Habitat.Water;

    public Place Home => Place.Sea;

    public float Height => 0.4f;

    public void Paint(MotifBrush brush)
    {
        Rgb steel = brush.Colour ?? Rgb.Hex(0xB8442E);
        const float Deck = 0.24f;
        foreach (float x in (float[])[-0.62f, 0.62f])
        {
            brush.Box(x - 0.075f, -0.01f, x + 0.075f, 0.07f, Rgb.Hex(0x8D8A84), 0.4f);
            brush.Column(0.05f, 1.0f, 0.022f, 0.017f, steel, x - 0.042f);
            brush.Column(0.05f, 1.0f, 0.022f, 0.017f, steel, x + 0.042f);
            foreach (float y in (float[])[0.42f, 0.60f, 0.78f, 0.95f])
            {
                brush.Box(x - 0.05f, y, x + 0.05f, y + 0.028f, steel, 0.5f);
            }
        }

        float before = Cable(-1.9f);
        for (float x = -1.9f; x <= 1.9f; x += 0.04f)
        {
            float y = Cable(x + 0.04f);
            brush.Line(x, before, x + 0.04f, y, 0.013f, steel, 0.7f);
            brush.Line(x, before, x, Deck, 0.004f, steel * 0.8f, 0.4f);
            before = y;
        }

        brush.Box(-1.9f, Deck - 0.035f, 1.9f, Deck, steel * 0.9f, 0.5f);
        brush.Box(-1.9f, Deck - 0.055f, 1.9f, Deck - 0.035f, steel * 0.55f, 0.15f);
        for (int i = -12; i <= 12; i++)
        {
            brush.Glow(i * 0.15f, Deck + 0.03f, 0.06f, Rgb.Hex(0xFFD58A), 0.9f * brush.Night);
        }
    }

    /// <summary>The height of the main cable: parabolas between and outside the two towers.</summary>
    private static float Cable(float x)
    {
        float span = MathF.Abs(x) <= 0.62f ? x / 0.62f : (MathF.Abs(x) - 1.9f) / 1.28f;
        return 0.28f + (0.70f * span * span);
    }
}
