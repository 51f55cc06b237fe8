using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>A horse in profile; or, with antlers, a deer, with a horn, a unicorn, with stripes, a zebra.</summary>
internal sealed class HoofedMotif(string[] nouns, uint coat, uint mane, bool antlers = false, bool horn = false, bool stripes = false) : IMotif
{
    private const string Body =
        "M-0.46 0.70 Q-0.50 0.745 -0.45 0.775 L-0.335 0.895 L-0.31 0.985 L-0.275 0.905 Q-0.17 0.86 -0.11 0.70 Q-0.02 0.655 0.08 0.645 Q0.22 0.655 0.32 0.64 " +
        "Q0.42 0.60 0.41 0.47 Q0.40 0.39 0.375 0.33 L0.39 0.24 Q0.365 0.15 0.37 0.05 L0.385 0.0 L0.315 0.0 L0.325 0.06 Q0.32 0.16 0.325 0.22 L0.265 0.34 " +
        "Q0.2 0.365 0.17 0.375 Q0.0 0.335 -0.12 0.375 L-0.128 0.22 L-0.13 0.05 L-0.118 0.0 L-0.188 0.0 L-0.18 0.06 L-0.195 0.24 Q-0.205 0.36 -0.225 0.43 " +
        "Q-0.25 0.52 -0.27 0.60 Q-0.29 0.70 -0.33 0.735 Q-0.38 0.735 -0.41 0.70 Q-0.44 0.672 -0.46 0.70 Z";

    public IReadOnlyList<string> Nouns => nouns;

    public Habitat Habitat => Habitat.Land;

    public Place Home => antlers ? Place.Forest : Place.Meadow;

    public float Height => 0.40f;

    public float Breadth => 0.9f;

    public void Paint(MotifBrush brush)
    {
        Rgb hide = brush.Colour ?? Rgb.Hex(coat);
        Rgb hair = brush.Colour is { } colour ? colour * 0.45f : Rgb.Hex(mane);
        brush.Fill("M0.26 0.36 L0.22 0.22 L0.235 0.05 L0.24 0.0 L0.175 0.0 L0.18 0.06 L0.165 0.22 L0.17 0.4 Z", hide * 0.55f, 0.15f);
        brush.Fill("M-0.10 0.40 L-0.055 0.22 L-0.06 0.05 L-0.05 0.0 L-0.115 0.0 L-0.108 0.06 L-0.115 0.24 L-0.18 0.4 Z", hide * 0.55f, 0.15f);
        brush.Modelled(antlers ? "M0.38 0.62 Q0.45 0.60 0.43 0.52 Q0.40 0.54 0.37 0.57 Z" : "M0.38 0.63 Q0.49 0.60 0.49 0.42 Q0.50 0.28 0.45 0.17 Q0.43 0.30 0.42 0.42 Q0.41 0.52 0.36 0.58 Z", hair);
        brush.Modelled(Body, hide);
        if (stripes)
        {
            Stripes(brush);
        }

        brush.Fill("M0.385 0.0 L0.315 0.0 L0.32 0.04 L0.375 0.04 Z M-0.118 0.0 L-0.188 0.0 L-0.184 0.04 L-0.126 0.04 Z", Rgb.Hex(0x2A2220), 0.3f);
        if (!antlers)
        {
            brush.Modelled("M-0.315 0.95 Q-0.22 0.94 -0.15 0.83 Q-0.09 0.72 -0.085 0.66 Q-0.14 0.66 -0.16 0.70 L-0.19 0.69 Q-0.20 0.76 -0.225 0.76 L-0.24 0.80 Q-0.26 0.86 -0.275 0.88 Q-0.33 0.90 -0.345 0.84 Q-0.36 0.91 -0.315 0.95 Z", hair);
        }

        brush.Dab(-0.345f, 0.82f, 0.016f, Rgb.Hex(0x101014), 0.4f);
        brush.Dab(-0.448f, 0.728f, 0.010f, hide * 0.4f, 0.3f);
        if (antlers)
        {
            Antlers(brush);
        }

        if (horn)
        {
            brush.Round("M-0.375 0.87 L-0.50 1.10 L-0.345 0.895 Z", Rgb.Hex(0xF2D68A));
        }
    }

    private static void Stripes(MotifBrush brush)
    {
        using SKPath body = MotifBrush.Shape(Body);
        brush.Canvas.Save();
        brush.Canvas.ClipPath(body, antialias: true);
        for (int i = 0; i < 22; i++)
        {
            float x = -0.42f + (i * 0.04f);
            brush.Fill(FormattableString.Invariant($"M{x} 1 Q{x + 0.03f} 0.6 {x - 0.01f} 0.32 L{x + 0.008f} 0.32 Q{x + 0.055f} 0.6 {x + 0.012f} 1 Z"), Rgb.Hex(0x1C1C20), 0.3f);
        }

        brush.Canvas.Restore();
    }

    private static void Antlers(MotifBrush brush)
    {
        Rgb bone = Rgb.Hex(0xC8AE88);
        foreach (float x in (float[])[-0.31f, -0.285f])
        {
            float lean = x < -0.3f ? -1 : 1;
            brush.Line(x, 0.93f, x + (lean * 0.06f), 1.06f, 0.017f, bone, 0.6f);
            brush.Line(x + (lean * 0.06f), 1.06f, x + (lean * 0.03f), 1.24f, 0.014f, bone, 0.6f);
            brush.Line(x + (lean * 0.055f), 1.08f, x + (lean * 0.14f), 1.16f, 0.012f, bone, 0.6f);
            brush.Line(x + (lean * 0.045f), 1.15f, x + (lean * 0.11f), 1.24f, 0.011f, bone, 0.6f);
            brush.Line(x + (lean * 0.02f), 0.98f, x + (lean * 0.10f), 1.0f, 0.011f, bone, 0.6f);
        }
    }
}
