using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class PortraitMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["portrait", "woman", "man", "girl", "boy", "person", "face", "lady", "queen", "king", "princess", "child", "model", "people", "wizard", "knight", "dancer", "smile"];

    public Habitat Habitat => Habitat.Frame;

    public Place Home => Place.Studio;

    public float Height => 0.8f;

    public float Breadth => 1.0f;

    public void Paint(MotifBrush brush)
    {
        Rgb skin = brush.Random.Pick<Rgb>([Rgb.Hex(0xF0C8A8), Rgb.Hex(0xD9A27A), Rgb.Hex(0xA9714B), Rgb.Hex(0x7A4B30)]);
        Rgb hair = brush.Random.Pick<Rgb>([Rgb.Hex(0x2A1C16), Rgb.Hex(0x5A3522), Rgb.Hex(0xB9813F), Rgb.Hex(0x8C3A1E), Rgb.Hex(0x1A1A20)]);
        Rgb cloth = brush.Colour ?? Rgb.Hsl(new Chance.SeededRandom(brush.Mood).Between(0, 360), 0.55f, 0.42f);
        brush.Modelled("M-0.24 0.36 Q-0.34 0.66 -0.25 0.86 Q-0.14 1.02 0.04 1.0 Q0.24 0.98 0.26 0.78 Q0.30 0.56 0.22 0.34 Z", hair * 0.75f);
        brush.Modelled("M-0.10 0.22 L-0.09 0.46 L0.09 0.46 L0.10 0.22 Z", skin * 0.82f);
        brush.Modelled("M-0.52 -0.02 Q-0.50 0.20 -0.30 0.27 Q-0.16 0.30 -0.11 0.33 Q0 0.24 0.11 0.33 Q0.16 0.30 0.30 0.27 Q0.50 0.20 0.52 -0.02 Z", cloth);
        brush.Fill("M-0.11 0.33 Q0 0.22 0.11 0.33 Q0.14 0.31 0.15 0.29 Q0 0.14 -0.15 0.29 Z", cloth * 0.72f, 0.4f);
        brush.Round("M0 0.38 Q0.13 0.40 0.165 0.58 Q0.20 0.80 0.12 0.88 Q0 0.94 -0.12 0.88 Q-0.20 0.80 -0.165 0.58 Q-0.13 0.40 0 0.38 Z", skin);
        Face(brush, skin, hair);
        brush.Modelled("M-0.205 0.60 Q-0.24 0.86 -0.10 0.95 Q0.06 1.0 0.16 0.92 Q0.24 0.82 0.205 0.60 Q0.19 0.72 0.12 0.80 Q-0.02 0.84 -0.10 0.80 Q-0.18 0.74 -0.205 0.60 Z", hair);
    }

    private static void Face(MotifBrush brush, Rgb skin, Rgb hair)
    {
        Rgb iris = brush.Random.Pick<Rgb>([Rgb.Hex(0x4A6E8A), Rgb.Hex(0x5A3A22), Rgb.Hex(0x4A6B3A)]);
        foreach (int side in (int[])[-1, 1])
        {
            float x = side * 0.073f;
            brush.Fill(FormattableString.Invariant($"M{x - 0.036f} 0.66 Q{x} 0.69 {x + 0.036f} 0.66 Q{x} 0.638 {x - 0.036f} 0.66 Z"), Rgb.Hex(0xF6F2EC), 0.7f);
            brush.Dab(x, 0.662f, 0.0165f, iris, 0.6f);
            brush.Dab(x, 0.662f, 0.009f, Rgb.Hex(0x0C0C10), 0.5f);
            brush.Dab(x - 0.006f, 0.668f, 0.004f, Rgb.White, 1);
            brush.Fill(FormattableString.Invariant($"M{x - 0.042f} 0.712 Q{x} 0.738 {x + 0.042f} 0.712 Q{x} 0.724 {x - 0.042f} 0.712 Z"), hair, 0.4f);
            brush.Puff(side * 0.1f, 0.585f, 0.045f, 0.0f);
        }

        brush.Fill("M-0.004 0.66 Q-0.03 0.58 -0.022 0.565 Q0 0.55 0.022 0.565 Q0.01 0.575 -0.004 0.66 Z", skin * 0.84f, 0.5f);
        brush.Fill("M-0.055 0.50 Q-0.02 0.516 0 0.508 Q0.02 0.516 0.055 0.50 Q0 0.462 -0.055 0.50 Z", Rgb.Hex(0xB9524A).Mix(skin, 0.25f), 0.6f);
        brush.Line(-0.05f, 0.50f, 0.05f, 0.50f, 0.004f, skin * 0.45f, 0.3f);
    }
}
