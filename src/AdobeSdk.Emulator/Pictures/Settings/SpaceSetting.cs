using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Painting;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Stars, gas and a planet; a cratered moon for whoever can't float.</summary>
internal sealed class SpaceSetting : ISetting
{
    public float Horizon => 0.86f;

    public void PaintBehind(Easel easel, IReadOnlyList<Actor> cast)
    {
        NebulaPainter.Paint(easel);
        SeededRandom random = easel.Random("space");
        Stars(easel, random);
        if (!cast.Any(actor => actor.Motif is PlanetMotif))
        {
            float side = easel.LightSide > 0 ? 0.22f : 0.78f;
            float radius = easel.Unit * random.Between(0.12f, 0.2f);
            PlanetPainter.Paint(easel, random, side * easel.Width, easel.Height * random.Between(0.2f, 0.4f), radius, Rgb.Hsl(random.Between(0, 360), 0.5f, 0.5f), random.Chance(0.5f));
        }

        if (cast.Any(actor => actor.Habitat is not Habitat.Sky))
        {
            new RidgePainter("crater rim", easel.Height * 0.82f, easel.Height * 0.08f, 0.26f, 0.3f, 0, Rgb.Hex(0xA8A8AE)).Paint(easel);
            new GroundPainter("regolith", easel.Height * 0.80f, easel.Height * 0.025f, Rgb.Hex(0xB4B4B8), 0) { Rough = 0.4f }.Paint(easel);
        }
    }

    public Spot Place(Easel easel, Actor actor)
    {
        float x = actor.X * easel.Width;
        return actor.Habitat switch
        {
            Habitat.Sky => new Spot(new SKPoint(x, easel.Height * (0.72f - (0.12f * (1 - actor.Scale)))), actor.Scale * 1.15f, 0),
            Habitat.Frame => new Spot(new SKPoint(x, easel.Height), 1, 0),
            _ => new Spot(new SKPoint(x, easel.Height * 0.88f), actor.Scale, 0) { Shadow = true },
        };
    }

    private static void Stars(Easel easel, SeededRandom random)
    {
        SkyPainter.PaintStars(easel, easel.Height * 1.6f, 1);
        for (int i = 0; i < 9; i++)
        {
            SKPoint at = new(random.Unit() * easel.Width, random.Unit() * easel.Height);
            float size = easel.Unit * random.Between(0.008f, 0.022f);
            Rgb colour = random.Chance(0.4f) ? new Rgb(1, 0.82f, 0.66f) : new Rgb(0.72f, 0.86f, 1);
            Brushes.Glow(easel.Canvas, at, size, colour, 0.9f);
            using SKPaint ray = new() { IsAntialias = true, BlendMode = SKBlendMode.Screen, Color = colour.ToColor(0.5f), StrokeWidth = MathF.Max(0.7f, easel.Unit * 0.0007f) };
            easel.Canvas.DrawLine(at.X - (size * 0.9f), at.Y, at.X + (size * 0.9f), at.Y, ray);
            easel.Canvas.DrawLine(at.X, at.Y - (size * 0.9f), at.X, at.Y + (size * 0.9f), ray);
        }
    }
}
