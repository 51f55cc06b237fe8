using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>A large flower on its stem; kinds differ in petals and colours.</summary>
/// <param name="nouns">Its names.</param>
/// <param name="petals">How many in a ring.</param>
/// <param name="rings">How many rings, the inner ones smaller.</param>
/// <param name="petal">Its colour.</param>
/// <param name="middle">The colour of its middle.</param>
/// <param name="core">The radius of its middle.</param>
internal sealed class FlowerMotif(string[] nouns, int petals, int rings, uint petal, uint middle, float core) : IMotif
{
    public IReadOnlyList<string> Nouns => nouns;

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Meadow;

    public float Height => 0.52f;

    public float Breadth => 0.2f;

    public void Paint(MotifBrush brush)
    {
        Rgb colour = brush.Colour ?? Rgb.Hex(petal);
        Rgb green = Rgb.Hex(0x3F7F35);
        brush.Round("M-0.014 -0.02 Q-0.05 0.4 -0.008 0.74 L0.008 0.74 Q-0.02 0.4 0.014 -0.02 Z", green);
        brush.Modelled("M-0.02 0.22 Q-0.16 0.44 -0.30 0.42 Q-0.22 0.24 -0.02 0.20 Z", green);
        brush.Modelled("M-0.02 0.34 Q0.14 0.54 0.28 0.52 Q0.20 0.36 -0.02 0.31 Z", green * 0.9f);
        brush.Line(-0.02f, 0.22f, -0.24f, 0.38f, 0.006f, green * 1.3f, 0.7f);
        brush.Line(-0.02f, 0.34f, 0.22f, 0.48f, 0.006f, green * 1.3f, 0.7f);
        for (int ring = 0; ring < rings; ring++)
        {
            float reach = 0.26f * (1 - (ring * 0.62f / rings));
            for (int i = 0; i < petals; i++)
            {
                float angle = ((i + (ring * 0.5f)) * MathF.Tau / petals) + brush.Random.Between(-0.04f, 0.04f);
                Petal(brush, angle, reach, colour * (0.86f + (0.1f * ring)));
            }
        }

        brush.Ball(0, 0.74f, core, Rgb.Hex(middle));
        for (int i = 0; core > 0.06f && i < 150; i++)
        {
            // Seeds along the golden angle, as sunflowers set them.
            float way = MathF.Sqrt(i / 150f) * core * 0.95f;
            brush.Dab(MathF.Cos(i * 2.39996f) * way, 0.74f + (MathF.Sin(i * 2.39996f) * way), core * 0.055f, Rgb.Hex(middle) * (i % 3 == 0 ? 1.5f : 0.6f), 0.6f);
        }
    }

    private void Petal(MotifBrush brush, float angle, float reach, Rgb colour)
    {
        brush.Canvas.Save();
        brush.Canvas.Translate(0, 0.74f);
        brush.Canvas.RotateRadians(angle);
        float half = MathF.Min(0.11f, reach * 2.3f / petals);
        float towards = Math.Clamp(0.5f + (MathF.Cos(angle) * brush.Side * 0.3f) + (MathF.Sin(angle) * 0.28f), 0.1f, 1);
        using SKPath path = MotifBrush.Shape(FormattableString.Invariant($"M0 {-half * 0.25f} Q{reach * 0.5f} {-half * 1.5f} {reach} 0 Q{reach * 0.5f} {half * 1.5f} 0 {half * 0.25f} Z"));
        using SKShader shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(reach, 0), [brush.Lit(colour * 0.55f, towards).ToColor(), brush.Lit(colour, towards).ToColor()], null, SKShaderTileMode.Clamp);
        using SKPaint paint = new() { IsAntialias = true, Shader = shader };
        brush.Canvas.DrawPath(path, paint);
        using SKPaint edge = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 0.003f, Color = brush.Lit(colour * 0.5f, towards).ToColor(0.6f) };
        brush.Canvas.DrawPath(path, edge);
        brush.Canvas.Restore();
    }
}
