using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class HouseMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["house", "cabin", "cottage", "barn", "farmhouse", "hut", "home", "chalet", "farm", "village", "church"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Meadow;

    public float Height => 0.27f;

    public void Paint(MotifBrush brush)
    {
        Rgb wall = brush.Colour ?? Rgb.Hex(0x9A6A45);
        Rgb roof = brush.Snowy ? Rgb.Hex(0xF4F7FB) : brush.Colour is { } c ? c * 0.45f : Rgb.Hex(0x5B3A30);
        float lit = brush.Side > 0 ? 0.75f : 0.25f;

        // The gable faces us on one side, the long wall on the other.
        brush.Box(-0.62f, -0.03f, 0.28f, 0.46f, wall, 0.5f);
        brush.Fill("M0.28 -0.03 L0.68 -0.03 L0.68 0.46 L0.48 0.80 L0.28 0.46 Z", wall, lit);
        for (int i = 0; i < 9; i++)
        {
            brush.Line(-0.62f, i * 0.052f, 0.28f, i * 0.052f, 0.006f, wall * 0.72f);
            brush.Line(0.28f, i * 0.052f, 0.68f, i * 0.052f, 0.006f, wall * 0.68f);
        }

        brush.Box(-0.42f, 0.62f, -0.31f, 0.98f, Rgb.Hex(0x8A5646), 0.45f);
        brush.Box(-0.44f, 0.95f, -0.29f, 1.0f, Rgb.Hex(0x6F4336), 0.55f);
        brush.Fill("M-0.70 0.42 L-0.52 0.84 L0.50 0.84 L0.28 0.42 Z", roof, 0.72f);
        brush.Fill("M0.235 0.42 L0.49 0.86 L0.74 0.40 L0.69 0.40 L0.485 0.76 L0.28 0.42 Z", roof, 0.5f);
        brush.Box(-0.10f, -0.03f, 0.06f, 0.29f, Rgb.Hex(0x4C3222), 0.4f);
        brush.Window(-0.44f, 0.15f, 0.14f, 0.15f);
        brush.Window(-0.24f, 0.15f, 0.12f, 0.15f);
        brush.Window(0.18f, 0.15f, 0.10f, 0.15f);
        brush.Window(0.48f, 0.14f, 0.15f, 0.17f);
        brush.Window(0.48f, 0.50f, 0.10f, 0.10f);
    }

    public void PaintLight(MotifBrush brush)
    {
        // Smoke from the chimney says that somebody lives here.
        for (int i = 0; i < 22; i++)
        {
            float y = 1.02f + (i * 0.035f);
            float x = -0.365f + (MathF.Sin(i * 0.35f + (brush.Random.Unit() * 0.4f)) * 0.02f * i * 0.4f) + (i * 0.006f);
            brush.Puff(x, y, 0.03f + (i * 0.0055f), 0.16f * (1 - (i / 22f)));
        }
    }
}
