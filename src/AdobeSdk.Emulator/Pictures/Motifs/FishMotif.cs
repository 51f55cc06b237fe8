using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class FishMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["fish", "goldfish", "koi", "clownfish", "trout", "salmon fish", "tuna", "jellyfish", "shark", "turtle", "octopus"];

    public Habitat Habitat => Habitat.Water;

    public Place Home => Place.Underwater;

    public float Height => 0.22f;

    public void Paint(MotifBrush brush)
    {
        Rgb scales = brush.Colour ?? Rgb.Hsl(brush.Random.Between(8, 40), 0.88f, 0.55f);
        Rgb fin = scales.Mix(Rgb.White, 0.25f);
        brush.Modelled("M0.34 0.52 Q0.50 0.66 0.78 0.92 Q0.66 0.52 0.78 0.10 Q0.50 0.36 0.34 0.48 Z", fin);
        brush.Modelled("M-0.20 0.76 Q-0.02 1.02 0.26 0.94 Q0.20 0.80 0.24 0.66 Z", fin);
        brush.Modelled("M-0.05 0.24 Q0.06 0.0 0.24 0.06 Q0.18 0.18 0.22 0.32 Z", fin);
        const string Body = "M-0.70 0.48 Q-0.42 0.88 0.0 0.84 Q0.26 0.78 0.42 0.52 Q0.26 0.24 0.0 0.17 Q-0.42 0.12 -0.70 0.48 Z";
        brush.Modelled(Body, scales);
        using SKPath body = MotifBrush.Shape(Body);
        brush.Canvas.Save();
        brush.Canvas.ClipPath(body, antialias: true);
        foreach (float x in (float[])[-0.34f, -0.02f, 0.26f])
        {
            brush.Fill(FormattableString.Invariant($"M{x - 0.045f} 1 Q{x + 0.05f} 0.5 {x - 0.045f} 0 L{x + 0.045f} 0 Q{x + 0.14f} 0.5 {x + 0.045f} 1 Z"), Rgb.Hex(0xF7F3EA), 0.7f);
        }

        brush.Canvas.Restore();
        brush.Modelled("M-0.14 0.46 Q0.04 0.58 0.12 0.42 Q0.02 0.30 -0.10 0.36 Z", fin);
        brush.Dab(-0.48f, 0.56f, 0.068f, Rgb.White, 0.9f);
        brush.Dab(-0.495f, 0.56f, 0.04f, Rgb.Hex(0x101018), 0.5f);
        brush.Dab(-0.51f, 0.578f, 0.014f, Rgb.White, 1);
        brush.Line(-0.69f, 0.465f, -0.60f, 0.43f, 0.014f, scales * 0.5f, 0.4f);
    }
}
