using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class CastleMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["castle", "fortress", "palace", "citadel", "fairytale castle", "ruin", "temple"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Mountains;

    public float Height => 0.44f;

    public float Breadth => 1.0f;

    public void Paint(MotifBrush brush)
    {
        Rgb stone = brush.Colour ?? Rgb.Hex(0xA9A29A);
        Rgb roof = brush.Colour is { } colour ? colour * 0.5f : Rgb.Hex(0x3F5B86);
        Tower(brush, stone * 0.86f, roof, -0.22f, 0.10f, 0.62f, 0.05f);
        Tower(brush, stone * 0.86f, roof, 0.24f, 0.10f, 0.70f, 0.05f);
        Tower(brush, stone * 0.93f, roof, 0.02f, 0.10f, 0.84f, 0.075f);
        Wall(brush, stone, -0.46f, 0.46f, 0.33f);
        Tower(brush, stone, roof, -0.44f, -0.03f, 0.50f, 0.07f);
        Tower(brush, stone, roof, 0.44f, -0.03f, 0.46f, 0.07f);
        Wall(brush, stone * 1.04f, -0.17f, 0.17f, 0.42f);
        brush.Fill("M-0.07 -0.03 L-0.07 0.14 Q0 0.25 0.07 0.14 L0.07 -0.03 Z", Rgb.Hex(0x33261E), 0.2f);
        brush.Window(-0.1f, 0.28f, 0.03f, 0.06f);
        brush.Window(0.1f, 0.28f, 0.03f, 0.06f);
    }

    private static void Tower(MotifBrush brush, Rgb stone, Rgb roof, float x, float bottom, float top, float half)
    {
        brush.Column(bottom, top, half, half * 0.94f, stone, x);
        brush.Column(top - 0.012f, top + 0.03f, half * 1.16f, half * 1.16f, stone * 0.95f, x);
        brush.Column(top + 0.03f, top + 0.03f + (half * 2.5f), half * 1.25f, 0.002f, roof, x);
        brush.Line(x, top + (half * 2.5f), x, top + (half * 2.5f) + 0.09f, 0.006f, Rgb.Hex(0x3A3A3A));
        float flag = top + (half * 2.5f) + 0.085f;
        brush.Fill(FormattableString.Invariant($"M{x} {flag} L{x + 0.07f} {flag - 0.018f} L{x} {flag - 0.04f} Z"), Rgb.Hex(0xC83A32), 0.7f);
        brush.Window(x, top - 0.1f, half * 0.34f, half * 0.85f);
        brush.Window(x, bottom + ((top - bottom) * 0.45f), half * 0.34f, half * 0.85f);
    }

    private static void Wall(MotifBrush brush, Rgb stone, float left, float right, float top)
    {
        brush.Box(left, -0.03f, right, top, stone, 0.42f);
        float step = 0.036f;
        for (float x = left; x < right - step; x += step * 1.8f)
        {
            brush.Box(x, top, x + step, top + 0.035f, stone, 0.5f);
        }

        for (int row = 0; row < 7; row++)
        {
            brush.Line(left, row * top / 7, right, row * top / 7, 0.003f, stone * 0.8f, 0.4f);
        }
    }
}
