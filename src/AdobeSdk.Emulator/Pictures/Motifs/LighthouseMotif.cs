using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class LighthouseMotif : IMotif
{
    private const float Lamp = 0.885f;

    private static readonly Rgb Beam = Rgb.Hex(0xFFE7B0);

    public IReadOnlyList<string> Nouns { get; } = ["lighthouse", "beacon", "light house"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Sea;

    public float Height => 0.46f;

    public void Paint(MotifBrush brush)
    {
        Rgb white = Rgb.Hex(0xF3EEE4);
        Rgb band = brush.Colour ?? Rgb.Hex(0xC23A2E);
        PaintCottage(brush, white);
        brush.Column(-0.01f, 0.05f, 0.118f, 0.108f, Rgb.Hex(0x9A938A));

        // Bands from the ground up; the tower tapers from 0.1 to 0.062.
        const int Bands = 6;
        for (int i = 0; i < Bands; i++)
        {
            float below = 0.04f + (i * 0.755f / Bands);
            float above = 0.04f + ((i + 1) * 0.755f / Bands);
            brush.Column(below, above + 0.002f, Half(below), Half(above), i % 2 == 0 ? white : band);
        }

        brush.Window(0.012f, 0.24f, 0.022f, 0.045f);
        brush.Window(0.008f, 0.50f, 0.020f, 0.042f);
        brush.Fill("M-0.026 0.04 L0.026 0.04 L0.026 0.10 Q0 0.135 -0.026 0.10 Z", Rgb.Hex(0x4A3426), 0.3f);
        PaintLantern(brush, band);
    }

    public void PaintLight(MotifBrush brush)
    {
        if (brush.Night < 0.2f)
        {
            return;
        }

        // The beam stands still in a picture: where it points is the seed's choice.
        float tilt = brush.Random.Between(-0.05f, 0.10f);
        float away = brush.Side <= 0 ? 1 : -1;
        Throw(brush, away, tilt, 2.6f, 0.62f);
        Throw(brush, -away, tilt * 0.5f, 1.5f, 0.42f);
        brush.Glow(0, Lamp, 0.42f, Beam, 0.62f * brush.Night);
        brush.Glow(0, Lamp, 0.10f, Rgb.White, 0.95f * brush.Night);
    }

    private static float Half(float y) => 0.102f - (0.048f * y);

    private static void PaintCottage(MotifBrush brush, Rgb white)
    {
        float x = brush.Side > 0 ? -0.20f : 0.20f;
        brush.Box(x - 0.135f, -0.02f, x + 0.135f, 0.105f, white, 0.45f);
        brush.Fill(FormattableString.Invariant($"M{x - 0.16f} 0.098 L{x - 0.10f} 0.19 L{x + 0.10f} 0.19 L{x + 0.16f} 0.098 Z"), Rgb.Hex(0x7C4A3E), 0.35f);
        brush.Box(x + 0.05f, 0.17f, x + 0.08f, 0.225f, Rgb.Hex(0x8A5A4A), 0.3f);
        brush.Window(x - 0.07f, 0.035f, 0.034f, 0.042f);
        brush.Window(x + 0.07f, 0.035f, 0.034f, 0.042f);
        brush.Box(x - 0.017f, -0.02f, x + 0.017f, 0.066f, Rgb.Hex(0x4A3426), 0.3f);
    }

    private static void PaintLantern(MotifBrush brush, Rgb band)
    {
        Rgb iron = Rgb.Hex(0x2B2D33);
        brush.Column(0.785f, 0.812f, 0.064f, 0.094f, Rgb.Hex(0xB9B2A8));
        brush.Column(0.812f, 0.826f, 0.096f, 0.096f, iron);
        brush.Column(0.826f, 0.935f, 0.048f, 0.048f, Rgb.Hex(0x6E7F88));
        if (brush.Night > 0.1f)
        {
            using SKPaint glass = new() { IsAntialias = true, Color = Beam.Mix(Rgb.White, 0.35f).ToColor(MathF.Min(1, brush.Night * 1.1f)) };
            brush.Canvas.DrawRect(new SKRect(-0.045f, 0.832f, 0.045f, 0.932f), glass);
        }

        for (int i = -2; i <= 2; i++)
        {
            brush.Line(i * 0.023f, 0.828f, i * 0.023f, 0.935f, 0.005f, iron);
            brush.Line(i * 0.045f, 0.824f, i * 0.045f, 0.862f, 0.0045f, iron);
        }

        brush.Line(-0.094f, 0.862f, 0.094f, 0.862f, 0.006f, iron);
        brush.Round("M-0.06 0.932 L0.06 0.932 Q0.05 0.978 0.008 0.985 L0.008 0.995 L-0.008 0.995 L-0.008 0.985 Q-0.05 0.978 -0.06 0.932 Z", band * 0.75f);
        brush.Ball(0, 0.993f, 0.011f, band * 0.8f);
        brush.Line(0, 0.99f, 0, 1.05f, 0.004f, iron);
    }

    private static void Throw(MotifBrush brush, float direction, float tilt, float reach, float strength)
    {
        float spread = reach * 0.085f;
        using SKPath cone = new();
        cone.AddPoly(
        [
            new(0, Lamp + 0.014f), new(direction * reach, Lamp + (reach * tilt) + spread),
            new(direction * reach, Lamp + (reach * tilt) - spread), new(0, Lamp - 0.014f),
        ]);
        SKColor near = Beam.ToColor(strength * brush.Night);
        using SKPaint paint = new()
        {
            IsAntialias = true,
            IsDither = true,
            BlendMode = SKBlendMode.Screen,
            MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, 0.016f),
            Shader = SKShader.CreateLinearGradient(
                new SKPoint(0, Lamp), new SKPoint(direction * reach, Lamp + (reach * tilt)),
                [near, Beam.ToColor(strength * 0.34f * brush.Night), Beam.ToColor(0)], [0, 0.35f, 1], SKShaderTileMode.Clamp),
        };
        brush.Canvas.DrawPath(cone, paint);
    }
}
