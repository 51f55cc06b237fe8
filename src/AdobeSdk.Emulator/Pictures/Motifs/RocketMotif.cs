using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class RocketMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["rocket", "spaceship", "spacecraft", "space shuttle", "starship", "shuttle", "satellite", "ufo"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Space;

    public float Height => 0.46f;

    public void Paint(MotifBrush brush)
    {
        Rgb hull = brush.Colour ?? Rgb.Hex(0xEFEFF2);
        Rgb trim = brush.Colour is null ? Rgb.Hex(0xD8382E) : Rgb.Hex(0xF2F2F2);
        brush.Canvas.RotateDegrees(-16, 0, 0.5f);
        Flame(brush);
        brush.Modelled("M-0.10 0.28 Q-0.26 0.20 -0.27 0.02 L-0.10 0.12 Z", trim);
        brush.Modelled("M0.10 0.28 Q0.26 0.20 0.27 0.02 L0.10 0.12 Z", trim);
        brush.Column(0.06f, 0.13f, 0.085f, 0.065f, Rgb.Hex(0x4A4E58));
        brush.Round("M0 1.0 Q0.155 0.80 0.145 0.50 Q0.14 0.26 0.095 0.11 L-0.095 0.11 Q-0.14 0.26 -0.145 0.50 Q-0.155 0.80 0 1.0 Z", hull);
        brush.Round("M0 1.0 Q0.09 0.89 0.123 0.76 Q0 0.72 -0.123 0.76 Q-0.09 0.89 0 1.0 Z", trim);
        brush.Round("M-0.142 0.44 Q0 0.40 0.142 0.44 L0.138 0.39 Q0 0.35 -0.138 0.39 Z", trim);
        brush.Modelled("M-0.022 0.30 L0.022 0.30 L0.03 0.02 L-0.03 0.02 Z", trim);
        brush.Dab(0, 0.60f, 0.067f, Rgb.Hex(0x8A8F9A), 0.6f);
        brush.Ball(0, 0.60f, 0.052f, Rgb.Hex(0x4FA8D8));
        brush.Dab(-0.016f, 0.618f, 0.014f, Rgb.White, 1);
    }

    private static void Flame(MotifBrush brush)
    {
        brush.Glow(0, -0.06f, 0.5f, Rgb.Hex(0xFF8A2A), 0.8f);
        using SKPaint paint = new() { IsAntialias = true, MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, 0.012f) };
        (string Data, uint Colour)[] tongues =
        [
            ("M-0.085 0.08 Q-0.12 -0.14 0 -0.46 Q0.12 -0.14 0.085 0.08 Z", 0xFF7A1A),
            ("M-0.06 0.08 Q-0.08 -0.10 0 -0.30 Q0.08 -0.10 0.06 0.08 Z", 0xFFC23A),
            ("M-0.035 0.08 Q-0.04 -0.04 0 -0.16 Q0.04 -0.04 0.035 0.08 Z", 0xFFFBE8),
        ];
        foreach ((string data, uint colour) in tongues)
        {
            paint.Color = Rgb.Hex(colour).ToColor(0.92f);
            using SKPath tongue = MotifBrush.Shape(data);
            brush.Canvas.DrawPath(tongue, paint);
        }
    }
}
