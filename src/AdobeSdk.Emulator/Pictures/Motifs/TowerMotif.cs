using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class TowerMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["tower", "eiffel tower", "skyscraper", "eiffel", "obelisk", "clock tower", "minaret", "pagoda", "pyramid"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.City;

    public float Height => 0.56f;

    public float Breadth => 0.6f;

    public void Paint(MotifBrush brush)
    {
        // At night its own lamps make it glow.
        Rgb iron = (brush.Colour ?? Rgb.Hex(0x7A624C)).Mix(Rgb.Hex(0xF0B050) * 2.6f, brush.Night * 0.75f);
        brush.Modelled("M-0.26 0 L-0.15 0 Q-0.10 0.13 0 0.14 Q0.10 0.13 0.15 0 L0.26 0 Q0.19 0.14 0.135 0.26 L-0.135 0.26 Q-0.19 0.14 -0.26 0 Z", iron);
        brush.Box(-0.15f, 0.255f, 0.15f, 0.28f, iron, 0.7f);
        brush.Modelled("M-0.12 0.28 L0.12 0.28 Q0.075 0.40 0.06 0.50 L-0.06 0.50 Q-0.075 0.40 -0.12 0.28 Z", iron);
        brush.Box(-0.07f, 0.495f, 0.07f, 0.512f, iron, 0.7f);
        brush.Modelled("M-0.052 0.512 L0.052 0.512 Q0.022 0.72 0.014 0.93 L-0.014 0.93 Q-0.022 0.72 -0.052 0.512 Z", iron);
        brush.Box(-0.026f, 0.915f, 0.026f, 0.932f, iron, 0.8f);
        brush.Line(0, 0.93f, 0, 1.0f, 0.007f, iron);
        for (int i = 0; i < 26; i++)
        {
            float y = 0.29f + (i * 0.024f);
            float half = y < 0.5f ? 0.115f - ((y - 0.28f) * 0.26f) : 0.05f - ((y - 0.512f) * 0.085f);
            brush.Line(-half, y, half, y + 0.022f, 0.0035f, iron * 0.55f, 0.3f);
            brush.Line(half, y, -half, y + 0.022f, 0.0035f, iron * 0.55f, 0.3f);
        }
    }

    public void PaintLight(MotifBrush brush)
    {
        if (brush.Night < 0.3f)
        {
            return;
        }

        for (int i = 0; i < 90; i++)
        {
            float y = brush.Random.Unit();
            float half = 0.24f * MathF.Pow(1 - y, 2.1f);
            brush.Glow(brush.Random.Between(-half, half), y, 0.018f, Rgb.Hex(0xFFD27A), 0.9f * brush.Night);
        }

        brush.Glow(0, 0.35f, 0.5f, Rgb.Hex(0xFFB65A), 0.4f * brush.Night);
        brush.Glow(0, 0.97f, 0.12f, Rgb.White, 0.8f * brush.Night);
    }
}
