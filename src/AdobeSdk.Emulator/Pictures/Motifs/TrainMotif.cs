using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class TrainMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["train", "locomotive", "steam train", "tram", "railway"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Mountains;

    public float Height => 0.2f;

    public float Breadth => 2.0f;

    public void Paint(MotifBrush brush)
    {
        Rgb paint = brush.Colour ?? Rgb.Hex(0x9A2B26);
        Rgb iron = Rgb.Hex(0x24262C);
        brush.Box(-4, -0.03f, 4, 0.0f, Rgb.Hex(0x5A5552), 0.3f);
        for (int wagon = 0; wagon < 3; wagon++)
        {
            float x = 0.75f + (wagon * 1.5f);
            brush.Modelled(FormattableString.Invariant($"M{x} 0.18 L{x} 0.78 Q{x + 0.68f} 0.88 {x + 1.36f} 0.78 L{x + 1.36f} 0.18 Z"), paint);
            for (int i = 0; i < 5; i++)
            {
                brush.Window(x + 0.18f + (i * 0.25f), 0.48f, 0.16f, 0.19f);
            }

            foreach (float wheel in (float[])[0.22f, 0.46f, 0.9f, 1.14f])
            {
                brush.Dab(x + wheel, 0.11f, 0.11f, iron, 0.3f);
            }
        }

        brush.Box(-1.0f, 0.16f, 0.7f, 0.26f, iron, 0.4f);
        brush.Modelled("M-0.95 0.26 L-0.95 0.68 Q-0.90 0.74 -0.80 0.74 L0.2 0.74 L0.2 0.26 Z", iron.Mix(paint, 0.25f));
        brush.Modelled("M0.12 0.24 L0.12 0.92 L0.66 0.92 L0.66 0.24 Z", paint);
        brush.Box(0.06f, 0.90f, 0.72f, 0.97f, iron, 0.6f);
        brush.Window(0.39f, 0.56f, 0.3f, 0.24f);
        brush.Round("M-0.80 0.72 L-0.76 0.98 L-0.84 1.02 L-0.56 1.02 L-0.64 0.98 L-0.60 0.72 Z", iron);
        brush.Round("M-0.34 0.72 L-0.34 0.82 Q-0.24 0.90 -0.14 0.82 L-0.14 0.72 Z", Rgb.Hex(0xC8A24A));
        brush.Fill("M-0.98 0.22 L-1.22 0.0 L-0.90 0.0 Z", paint, 0.5f);
        foreach (float wheel in (float[])[-0.72f, -0.36f, 0.0f, 0.42f])
        {
            brush.Dab(wheel, 0.15f, 0.16f, iron, 0.2f);
            brush.Dab(wheel, 0.15f, 0.11f, paint, 0.5f);
            brush.Dab(wheel, 0.15f, 0.035f, iron, 0.6f);
        }

        brush.Line(-0.72f, 0.15f, 0.42f, 0.15f, 0.035f, Rgb.Hex(0x9A9DA4), 0.7f);
    }

    public void PaintLight(MotifBrush brush)
    {
        for (int i = 0; i < 46; i++)
        {
            float t = i / 46f;
            brush.Puff(-0.7f + (t * 2.9f) + (brush.Random.Gauss() * 0.06f), 1.1f + (t * 0.9f) + (brush.Random.Gauss() * 0.08f), 0.09f + (t * 0.26f), 0.4f * (1 - t));
        }

        brush.Glow(-0.98f, 0.55f, 0.9f, Rgb.Hex(0xFFE7B0), 0.8f * brush.Night);
    }
}
