using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>A furry animal that sits and looks at us: cat, dog, fox, rabbit, bear and their kin.</summary>
internal sealed class SeatedAnimalMotif(AnimalLook look) : IMotif
{
    public IReadOnlyList<string> Nouns => look.Nouns;

    public Habitat Habitat => Habitat.Land;

    public Place Home => look.Nouns[0] is "cat" or "dog" ? Place.Room : look.Nouns[0] is "rabbit" or "lion" ? Place.Meadow : Place.Forest;

    public float Height => 0.40f;

    public void Paint(MotifBrush brush)
    {
        Rgb fur = brush.Colour ?? look.FurColour;
        Rgb pale = Rgb.Hex(look.Pale);
        Rgb limb = look.Patches ? Rgb.Hex(0x22222A) : fur;
        Tail(brush, fur, pale);
        if (look.Mane)
        {
            brush.Ball(0, 0.69f, 0.30f, Rgb.Hex(0x8A4A1E));
        }

        brush.Modelled("M-0.23 0.02 Q-0.34 0.16 -0.24 0.30 Q-0.20 0.50 -0.10 0.60 L0.10 0.60 Q0.20 0.50 0.24 0.30 Q0.34 0.16 0.23 0.02 Q0 -0.02 -0.23 0.02 Z", fur);
        brush.Modelled("M-0.10 0.56 Q-0.15 0.34 0 0.22 Q0.15 0.34 0.10 0.56 Z", pale);
        if (look.Stripes)
        {
            Stripes(brush, fur * 0.45f);
        }

        foreach (int side in (int[])[-1, 1])
        {
            brush.Modelled(FormattableString.Invariant($"M{side * 0.30f} 0.0 Q{side * 0.34f} 0.17 {side * 0.20f} 0.19 Q{side * 0.13f} 0.12 {side * 0.14f} 0.0 Z"), limb * 0.93f);
            brush.Modelled(FormattableString.Invariant($"M{side * 0.13f} 0.0 L{side * 0.125f} 0.34 L{side * 0.03f} 0.34 L{side * 0.025f} 0.0 Z"), limb);
            brush.Modelled(FormattableString.Invariant($"M{side * 0.145f} 0.0 Q{side * 0.15f} 0.055 {side * 0.08f} 0.06 Q{side * 0.015f} 0.055 {side * 0.015f} 0.0 Z"), look.Patches ? limb : pale);
        }

        Ears(brush, look.Patches ? limb : fur);
        Head(brush, fur, pale);
    }

    private void Head(MotifBrush brush, Rgb fur, Rgb pale)
    {
        brush.Modelled("M0 0.485 Q0.15 0.49 0.205 0.60 Q0.235 0.72 0.155 0.82 Q0.08 0.885 0 0.88 Q-0.08 0.885 -0.155 0.82 Q-0.235 0.72 -0.205 0.60 Q-0.15 0.49 0 0.485 Z", fur);
        if (look.Brush)
        {
            brush.Fill("M0 0.50 Q-0.17 0.47 -0.215 0.62 Q-0.10 0.60 -0.03 0.66 L0 0.60 L0.03 0.66 Q0.10 0.60 0.215 0.62 Q0.17 0.47 0 0.50 Z", pale, 0.65f);
        }

        if (look.Stripes)
        {
            for (int i = -2; i <= 2; i++)
            {
                brush.Line(i * 0.04f, 0.87f - (MathF.Abs(i) * 0.008f), i * 0.028f, 0.79f, 0.016f, fur * 0.45f, 0.4f);
            }
        }

        float low = 0.045f * look.Muzzle;
        using (SKPath muzzle = new())
        {
            muzzle.AddOval(new SKRect(-0.085f - (0.01f * look.Muzzle), 0.495f - low, 0.085f + (0.01f * look.Muzzle), 0.625f));
            brush.Round(muzzle, pale);
        }

        foreach (int side in (int[])[-1, 1])
        {
            float x = side * 0.095f;
            if (look.Patches)
            {
                brush.Dab(x, 0.70f, 0.058f, Rgb.Hex(0x22222A), 0.4f);
            }

            brush.Dab(x, 0.705f, 0.036f, Rgb.Hex(0x15151A), 0.3f);
            brush.Dab(x, 0.705f, 0.031f, Rgb.Hex(look.Eyes), 0.8f);
            brush.Dab(x, 0.705f, 0.018f, Rgb.Hex(0x0A0A0E), 0.4f);
            brush.Dab(x - 0.010f, 0.717f, 0.0085f, Rgb.White, 1);
            for (int i = -1; look.Muzzle < 0.5f && i <= 1; i++)
            {
                brush.Line(side * 0.06f, 0.565f, side * 0.27f, 0.565f + (i * 0.035f), 0.0035f, Rgb.Hex(0xF2F2F2), 0.7f);
            }
        }

        brush.Fill(FormattableString.Invariant($"M-0.034 {0.615f - low} Q0 {0.632f - low} 0.034 {0.615f - low} Q0.02 {0.58f - low} 0 {0.575f - low} Q-0.02 {0.58f - low} -0.034 {0.615f - low} Z"), look.Muzzle > 0.4f ? Rgb.Hex(0x1C1A1C) : Rgb.Hex(0xD98A8A), 0.6f);
        brush.Line(0, 0.58f - low, 0, 0.545f - low, 0.006f, Rgb.Hex(0x3A2A26), 0.3f);
        brush.Line(0, 0.545f - low, -0.04f, 0.532f - low, 0.006f, Rgb.Hex(0x3A2A26), 0.3f);
        brush.Line(0, 0.545f - low, 0.04f, 0.532f - low, 0.006f, Rgb.Hex(0x3A2A26), 0.3f);
    }

    private void Ears(MotifBrush brush, Rgb fur)
    {
        Rgb inner = Rgb.Hex(0xE8A9A0);
        foreach (int side in (int[])[-1, 1])
        {
            brush.Canvas.Save();
            brush.Canvas.Scale(side, 1);
            switch (look.Ears)
            {
                case AnimalLook.Ear.Pointed:
                    brush.Modelled("M0.05 0.85 L0.17 1.0 Q0.215 0.90 0.205 0.74 Z", fur);
                    brush.Fill("M0.095 0.85 L0.163 0.955 Q0.188 0.88 0.185 0.79 Z", inner, 0.5f);
                    break;
                case AnimalLook.Ear.Long:
                    brush.Modelled("M0.04 0.84 Q0.02 1.08 0.09 1.22 Q0.17 1.10 0.15 0.82 Z", fur);
                    brush.Fill("M0.07 0.86 Q0.06 1.06 0.092 1.16 Q0.13 1.06 0.122 0.85 Z", inner, 0.5f);
                    break;
                case AnimalLook.Ear.Round:
                    brush.Ball(0.15f, 0.85f, 0.075f, fur);
                    brush.Dab(0.15f, 0.845f, 0.042f, look.Patches ? fur : inner * 0.8f, 0.4f);
                    break;
                default:
                    brush.Modelled("M0.12 0.86 Q0.27 0.86 0.275 0.68 Q0.27 0.54 0.215 0.53 Q0.165 0.60 0.16 0.74 Z", fur * 0.72f);
                    break;
            }

            brush.Canvas.Restore();
        }
    }

    private void Tail(MotifBrush brush, Rgb fur, Rgb pale)
    {
        if (look.Brush)
        {
            brush.Modelled("M0.16 0.02 Q0.40 -0.04 0.52 0.16 Q0.56 0.34 0.42 0.52 Q0.40 0.36 0.33 0.28 Q0.24 0.20 0.16 0.16 Z", fur);
            brush.Modelled("M0.42 0.52 Q0.51 0.42 0.525 0.30 Q0.46 0.34 0.385 0.34 Q0.41 0.42 0.42 0.52 Z", pale);
            return;
        }

        using SKPath path = MotifBrush.Shape("M0.20 0.05 Q0.44 0.0 0.42 0.20 Q0.40 0.32 0.47 0.40");
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeWidth = look.Ears == AnimalLook.Ear.Long ? 0 : 0.065f, Color = brush.Lit(fur * 0.9f, 0.4f).ToColor() };
        if (paint.StrokeWidth > 0 && look.Ears != AnimalLook.Ear.Round)
        {
            brush.Canvas.DrawPath(path, paint);
        }
    }

    private static void Stripes(MotifBrush brush, Rgb dark)
    {
        foreach (int side in (int[])[-1, 1])
        {
            for (int i = 0; i < 4; i++)
            {
                float y = 0.16f + (i * 0.09f);
                brush.Fill(FormattableString.Invariant($"M{side * 0.29f} {y} Q{side * 0.20f} {y + 0.05f} {side * 0.13f} {y + 0.02f} Q{side * 0.20f} {y + 0.02f} {side * 0.28f} {y - 0.03f} Z"), dark, 0.4f);
            }
        }
    }
}
