using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>
/// Stands in for a noun that no motif knows: a sculpture of simple bodies whose form and colours come
/// from the prompt, so that another word gives another sculpture.
/// </summary>
internal sealed class MonumentMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["monument", "statue", "sculpture", "monolith"];

    public Habitat Habitat => Habitat.Land;

    public Place Home => Place.Meadow;

    public float Height => 0.42f;

    public void Paint(MotifBrush brush)
    {
        SeededRandom form = new(brush.Mood);
        float hue = form.Between(0, 360);
        Rgb main = brush.Colour ?? Rgb.Hsl(hue, 0.58f, 0.55f);
        Rgb second = Rgb.Hsl(hue + form.Pick<float>([150, 180, 210, 40]), 0.6f, 0.58f);
        brush.Column(-0.03f, 0.05f, 0.30f, 0.27f, Rgb.Hex(0x8D8A86));
        float y = 0.05f;
        int bodies = 2 + form.Below(3);
        float size = 0.84f / bodies;
        for (int i = 0; i < bodies; i++)
        {
            Body(brush, form, y, size * form.Between(0.92f, 1.08f), i % 2 == 0 ? main : second);
            y += size * 0.94f;
        }
    }

    private static void Body(MotifBrush brush, SeededRandom form, float y, float size, Rgb colour)
    {
        float half = size * form.Between(0.34f, 0.55f);
        switch (form.Below(6))
        {
            case 0:
                brush.Ball(0, y + (size * 0.5f), size * 0.5f, colour);
                break;
            case 1:
                brush.Column(y, y + size, half, half * 0.25f, colour);
                break;
            case 2:
                using (SKPath ring = new() { FillType = SKPathFillType.EvenOdd })
                {
                    ring.AddCircle(0, y + (size * 0.5f), size * 0.5f);
                    ring.AddCircle(0, y + (size * 0.5f), size * 0.3f);
                    brush.Round(ring, colour);
                }

                break;
            case 3:
                using (SKPath egg = new())
                {
                    egg.AddOval(new SKRect(-half * 1.1f, y, half * 1.1f, y + size));
                    brush.Round(egg, colour);
                }

                break;
            case 4:
                using (SKPath left = new())
                using (SKPath right = new())
                {
                    left.AddPoly([new(-half, y + (size * 0.35f)), new(0, y), new(0, y + size)]);
                    right.AddPoly([new(half, y + (size * 0.35f)), new(0, y), new(0, y + size)]);
                    brush.Fill(left, colour, brush.Side < 0 ? 0.9f : 0.2f);
                    brush.Fill(right, colour, brush.Side < 0 ? 0.2f : 0.9f);
                }

                break;
            default:
                brush.Column(y, y + size, half, half, colour);
                break;
        }
    }
}
