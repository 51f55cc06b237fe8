using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Words;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Motifs;

internal sealed class PlanetMotif : IMotif
{
    public IReadOnlyList<string> Nouns { get; } = ["planet", "saturn", "jupiter", "mars", "earth", "world", "globe", "exoplanet"];

    public Habitat Habitat => Habitat.Sky;

    public Place Home => Place.Space;

    public float Height => 0.42f;

    public void Paint(MotifBrush brush)
    {
        Rgb colour = brush.Colour ?? Rgb.Hsl(brush.Random.Between(0, 360), 0.55f, 0.55f);
        brush.Planet(0, 0.5f, 0.36f, colour, banded: brush.Random.Chance(0.6f));
        using SKPaint ring = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };
        brush.Canvas.Save();
        brush.Canvas.Translate(0, 0.5f);
        brush.Canvas.RotateDegrees(brush.Random.Between(10, 26));
        for (int i = 0; i < 16; i++)
        {
            float reach = 0.46f + (i * 0.013f);
            ring.StrokeWidth = 0.0105f;
            ring.Color = colour.Mix(Rgb.White, 0.5f).ToColor(brush.Random.Between(0.18f, 0.7f));

            // Only the near half: the far half is behind the planet.
            brush.Canvas.DrawArc(new SKRect(-reach, -reach * 0.24f, reach, reach * 0.24f), 158, 224, false, ring);
        }

        brush.Canvas.Restore();
    }
}
