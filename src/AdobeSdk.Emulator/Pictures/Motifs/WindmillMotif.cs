using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class WindmillMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["windmill", "mill"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Meadow;

    public float Height => 0.46f;

    public float Breadth => 0.5f;

    public void Paint(MotifBrush brush)
    {
        Rgb wall = brush.Colour ?? Rgb.Hex(0xEDE3D2);
        Rgb wood = Rgb.Hex(0x6A4630);
        brush.Column(-0.01f, 0.56f, 0.155f, 0.10f, wall);
        brush.Round("M-0.115 0.55 L0.115 0.55 Q0.10 0.68 0 0.70 Q-0.10 0.68 -0.115 0.55 Z", wood);
        brush.Fill("M-0.035 -0.01 L-0.035 0.11 Q0 0.145 0.035 0.11 L0.035 -0.01 Z", wood, 0.3f);
        brush.Window(0, 0.24f, 0.045f, 0.06f);
        brush.Window(0, 0.41f, 0.04f, 0.055f);
        brush.Canvas.Save();
        brush.Canvas.RotateDegrees(brush.Random.Between(10, 80), 0, 0.61f);
        for (int i = 0; i < 4; i++)
        {
            brush.Canvas.RotateDegrees(90, 0, 0.61f);
            brush.Line(0, 0.61f, 0, 1.0f, 0.014f, wood);
            brush.Fill("M0.012 0.68 L0.095 0.68 L0.085 0.99 L0.012 0.99 Z", Rgb.Hex(0xF2EDE0), 0.7f);
            for (int bar = 0; bar < 6; bar++)
            {
                brush.Line(0, 0.70f + (bar * 0.055f), 0.092f, 0.70f + (bar * 0.055f), 0.006f, wood);
            }
        }

        brush.Canvas.Restore();
        brush.Ball(0, 0.61f, 0.026f, wood);
    }
}
