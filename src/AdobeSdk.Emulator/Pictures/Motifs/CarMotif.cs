using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class CarMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["car", "automobile", "sports car", "convertible", "taxi", "truck", "van", "bus", "jeep", "sedan", "race car", "vehicle"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.City;

    public float Height => 0.19f;

    public float Breadth => 2.2f;

    public void Paint(MotifBrush brush)
    {
        Rgb paint = brush.Colour ?? Rgb.Hsl(brush.Random.Pick<float>([2, 210, 45, 150, 285]), 0.72f, 0.45f);
        brush.Fill("M-1.12 0.10 L1.10 0.10 L1.06 0.02 L-1.08 0.02 Z", Rgb.Hex(0x101014), 0.1f);
        brush.Modelled("M-1.18 0.16 Q-1.22 0.40 -1.08 0.48 Q-0.86 0.56 -0.60 0.58 Q-0.34 0.92 -0.12 0.98 Q0.26 1.02 0.52 0.94 Q0.74 0.80 0.88 0.62 Q1.12 0.58 1.16 0.44 Q1.20 0.26 1.14 0.14 Z", paint);
        brush.Modelled("M-0.50 0.58 Q-0.28 0.86 -0.08 0.91 L0.10 0.92 L0.10 0.58 Z", Rgb.Hex(0x394A5C));
        brush.Modelled("M0.17 0.58 L0.17 0.92 Q0.36 0.92 0.48 0.88 Q0.64 0.76 0.74 0.60 Z", Rgb.Hex(0x394A5C));
        brush.Fill("M-0.36 0.62 L-0.16 0.88 L-0.08 0.90 L-0.26 0.62 Z", Rgb.Hex(0xA8C4D8), 0.8f);
        brush.Line(-1.05f, 0.40f, 1.12f, 0.42f, 0.018f, paint.Mix(Rgb.White, 0.45f), 0.8f);
        brush.Line(0.135f, 0.16f, 0.135f, 0.56f, 0.010f, paint * 0.45f);
        brush.Line(0.22f, 0.49f, 0.34f, 0.49f, 0.022f, Rgb.Hex(0xC9CCD2), 0.8f);
        Wheel(brush, -0.70f);
        Wheel(brush, 0.70f);
        brush.Fill("M-1.17 0.42 Q-1.06 0.46 -1.0 0.38 Q-1.08 0.32 -1.18 0.33 Z", Rgb.Hex(0xFFF3C8), 1);
        brush.Fill("M1.06 0.50 L1.165 0.44 L1.175 0.34 L1.09 0.36 Z", Rgb.Hex(0xC8201C), 1);
    }

    public void PaintLight(MotifBrush brush)
    {
        brush.Glow(-1.14f, 0.38f, 0.75f, Rgb.Hex(0xFFE9B0), 0.8f * brush.Night);
        brush.Glow(-1.7f, 0.1f, 0.8f, Rgb.Hex(0xFFE9B0), 0.3f * brush.Night);
        brush.Glow(1.14f, 0.42f, 0.4f, Rgb.Hex(0xFF3020), 0.75f * brush.Night);
    }

    private static void Wheel(MotifBrush brush, float x)
    {
        brush.Dab(x, 0.17f, 0.235f, Rgb.Hex(0x0C0C10), 0.1f);
        brush.Dab(x, 0.17f, 0.205f, Rgb.Hex(0x26262C), 0.3f);
        brush.Ball(x, 0.17f, 0.125f, Rgb.Hex(0xC2C6CE));
        for (int i = 0; i < 5; i++)
        {
            float angle = i * MathF.Tau / 5;
            brush.Line(x, 0.17f, x + (MathF.Cos(angle) * 0.115f), 0.17f + (MathF.Sin(angle) * 0.115f), 0.03f, Rgb.Hex(0x5A5E66), 0.4f);
        }
    }
}
