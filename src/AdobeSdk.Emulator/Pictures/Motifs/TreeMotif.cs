using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>One great tree: a forking trunk and a crown of leaf clumps, lit from the light's side.</summary>
internal sealed class TreeMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["tree", "oak", "maple", "willow", "bonsai", "baobab", "cherry tree", "apple tree", "cherry"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Meadow;

    public float Height => 0.5f;

    public void Paint(MotifBrush brush)
    {
        Rgb bark = Rgb.Hex(0x5A4332);
        brush.Round("M-0.075 -0.01 Q-0.03 0.05 -0.034 0.2 Q-0.03 0.34 -0.09 0.5 L-0.06 0.51 Q-0.01 0.42 0 0.38 Q0.03 0.45 0.11 0.53 L0.13 0.51 Q0.04 0.38 0.04 0.22 Q0.035 0.06 0.085 -0.01 Z", bark);
        List<(float X, float Y)> tips = [];
        Branch(brush, bark, -0.075f, 0.5f, 2.0f, 0.16f, 0.022f, tips);
        Branch(brush, bark, 0.005f, 0.4f, 1.57f, 0.2f, 0.024f, tips);
        Branch(brush, bark, 0.12f, 0.52f, 1.05f, 0.16f, 0.022f, tips);
        Rgb leaf = brush.Colour ?? brush.Leaf;
        if (brush.Bare)
        {
            return;
        }

        // Shade first, light last: clumps in front catch the sun.
        for (int layer = 0; layer < 3; layer++)
        {
            foreach ((float x, float y) in tips)
            {
                Clump(brush, leaf, x, y, layer);
            }
        }
    }

    private static void Branch(MotifBrush brush, Rgb bark, float x, float y, float angle, float length, float width, List<(float X, float Y)> tips)
    {
        float endX = x + (MathF.Cos(angle) * length);
        float endY = MathF.Min(y + (MathF.Sin(angle) * length), 0.93f);
        brush.Line(x, y, endX, endY, width, bark, 0.4f);
        tips.Add((endX, endY));
        if (length < 0.05f)
        {
            return;
        }

        Branch(brush, bark, endX, endY, angle + brush.Random.Between(0.25f, 0.75f), length * brush.Random.Between(0.62f, 0.8f), width * 0.62f, tips);
        Branch(brush, bark, endX, endY, angle - brush.Random.Between(0.25f, 0.75f), length * brush.Random.Between(0.62f, 0.8f), width * 0.62f, tips);
    }

    private static void Clump(MotifBrush brush, Rgb leaf, float x, float y, int layer)
    {
        float spread = 0.062f - (layer * 0.006f);
        for (int i = 0; i < 22; i++)
        {
            float dx = brush.Random.Gauss() * spread;
            float dy = brush.Random.Gauss() * spread * 0.8f;
            float towards = Math.Clamp((x * brush.Side * 0.9f) + ((y - 0.62f) * 1.1f) + (layer * 0.24f) + brush.Random.Between(-0.12f, 0.18f), 0.02f, 1);
            Rgb colour = leaf * brush.Random.Between(0.82f, 1.14f) * (0.62f + (0.19f * layer));
            brush.Dab(x + dx + (brush.Side * layer * 0.012f), y + dy + (layer * 0.014f), brush.Random.Between(0.006f, 0.015f) * (1.5f - (layer * 0.42f)), colour, towards);
        }
    }
}
