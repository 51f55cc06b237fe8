using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class RobotMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["robot", "android", "droid", "cyborg", "mech", "astronaut"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Room;

    public float Height => 0.44f;

    public float Breadth => 0.6f;

    public void Paint(MotifBrush brush)
    {
        Rgb shell = brush.Colour ?? Rgb.Hex(0xB9C4CE);
        Rgb joint = Rgb.Hex(0x4A525C);
        foreach (int side in (int[])[-1, 1])
        {
            brush.Column(0.02f, 0.26f, 0.045f, 0.045f, joint, side * 0.1f);
            brush.Round(FormattableString.Invariant($"M{(side * 0.1f) - 0.085f} 0 L{(side * 0.1f) + 0.085f} 0 Q{(side * 0.1f) + 0.08f} 0.08 {side * 0.1f} 0.085 Q{(side * 0.1f) - 0.08f} 0.08 {(side * 0.1f) - 0.085f} 0 Z"), shell);
            brush.Line(side * 0.2f, 0.52f, side * 0.30f, 0.38f, 0.05f, joint, 0.5f);
            brush.Line(side * 0.30f, 0.38f, side * 0.27f, 0.25f, 0.06f, shell, 0.6f);
            brush.Ball(side * 0.21f, 0.53f, 0.055f, shell);
            brush.Ball(side * 0.27f, 0.23f, 0.045f, joint.Mix(shell, 0.5f));
        }

        brush.Round("M-0.19 0.28 Q-0.19 0.24 -0.15 0.24 L0.15 0.24 Q0.19 0.24 0.19 0.28 L0.21 0.54 Q0.2 0.6 0.14 0.6 L-0.14 0.6 Q-0.2 0.6 -0.21 0.54 Z", shell);
        brush.Round("M-0.11 0.36 L0.11 0.36 L0.12 0.53 L-0.12 0.53 Z", shell * 0.72f);
        brush.Dab(-0.06f, 0.48f, 0.022f, Rgb.Hex(0xE2493A), 1);
        brush.Dab(0, 0.48f, 0.022f, Rgb.Hex(0xF2C53D), 1);
        brush.Dab(0.06f, 0.48f, 0.022f, Rgb.Hex(0x49C46A), 1);
        brush.Box(-0.085f, 0.385f, 0.085f, 0.42f, Rgb.Hex(0x2C3947), 0.5f);
        brush.Column(0.59f, 0.66f, 0.05f, 0.05f, joint);
        brush.Round("M-0.18 0.68 Q-0.18 0.64 -0.14 0.64 L0.14 0.64 Q0.18 0.64 0.18 0.68 L0.18 0.84 Q0.18 0.9 0.12 0.9 L-0.12 0.9 Q-0.18 0.9 -0.18 0.84 Z", shell);
        brush.Fill("M-0.145 0.72 Q-0.145 0.69 -0.115 0.69 L0.115 0.69 Q0.145 0.69 0.145 0.72 L0.145 0.82 Q0.145 0.85 0.115 0.85 L-0.115 0.85 Q-0.145 0.85 -0.145 0.82 Z", Rgb.Hex(0x18222C), 0.5f);
        Rgb eye = Rgb.Hex(0x4FE3F0);
        foreach (int side in (int[])[-1, 1])
        {
            brush.Dab(side * 0.065f, 0.785f, 0.032f, eye * 1.6f, 1);
            brush.Glow(side * 0.065f, 0.785f, 0.1f, eye, 0.85f);
            brush.Ball(side * 0.195f, 0.77f, 0.034f, joint);
        }

        brush.Line(0, 0.9f, 0, 0.97f, 0.012f, joint);
        brush.Ball(0, 0.985f, 0.022f, Rgb.Hex(0xE2493A));
    }
}
