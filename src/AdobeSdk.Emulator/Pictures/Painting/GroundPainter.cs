using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>The ground one stands on, from a rolling edge down to the picture's bottom: grass, sand, snow.</summary>
/// <param name="Purpose">Names its stream of chance.</param>
/// <param name="Base">The mean row of its far edge.</param>
/// <param name="Roll">How far the edge rises and falls, in pixels.</param>
/// <param name="Colour">Its colour in plain light.</param>
/// <param name="Distance">Of its far edge: 0 here, 1 at the horizon.</param>
internal sealed record GroundPainter(string Purpose, float Base, float Roll, Rgb Colour, float Distance)
{
    /// <summary>How much the surface varies: 0.1 for sand, 0.4 for a meadow.</summary>
    public float Rough { get; init; } = 0.3f;

    /// <summary>Length of grass at the bottom edge, as a share of the picture's unit; 0 for none.</summary>
    public float Blades { get; init; }

    /// <returns>By column, the row of its far edge.</returns>
    public float[] Paint(Easel easel)
    {
        SeededRandom random = easel.Random(Purpose);
        Noise noise = new(random);
        float shift = random.Between(0, 100);
        float[] edge = new float[easel.Width];
        float top = easel.Height;
        for (int x = 0; x < edge.Length; x++)
        {
            edge[x] = Base + (Roll * noise.Fractal((x / easel.Unit * 1.3f) + shift, 1.7f, 3, 0.4f));
            top = MathF.Min(top, edge[x]);
        }

        float depth = easel.Height - top;
        for (int y = Math.Max(0, (int)top); y < easel.Height; y++)
        {
            Span<uint> row = easel.Raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float cover = Math.Clamp(y + 1 - edge[x], 0, 1);
                if (cover <= 0)
                {
                    continue;
                }

                float near = Math.Clamp((y - edge[x]) / depth, 0, 1);
                float away = 1 / (near + 0.09f);
                float u = ((x / easel.Unit) - 0.5f) * away;
                float broad = noise.Fractal((u * 1.1f) + shift, away * 1.9f, 3);
                float fine = noise.Fractal((u * 9) + shift, away * 15, 2);
                float facing = Math.Clamp(0.45f + (broad * Rough * 1.1f) + (fine * Rough * 0.9f), 0, 1);
                Rgb colour = easel.Lit(Colour * (1 + (fine * Rough * 0.35f) + (broad * Rough * 0.4f)), facing);
                colour = easel.Far(colour, Distance * (1 - near) * (1 - near)) * (1.02f - (0.30f * near));
                row[x] = cover >= 1 ? Raster.Pack(colour) : Raster.Over(row[x], colour, cover);
            }
        }

        if (Blades > 0)
        {
            PaintBlades(easel, random.Fork("blades"), edge);
        }

        return edge;
    }

    /// <summary>Grass in rows from far to near: short and many, then long and few.</summary>
    private void PaintBlades(Easel easel, SeededRandom random, float[] edge)
    {
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round };
        using SKPath path = new();
        const int Rows = 26;
        for (int i = 0; i < Rows; i++)
        {
            float near = MathF.Pow((i + 0.5f) / Rows, 1.5f);
            float length = Blades * easel.Unit * (0.10f + (0.9f * near));
            float gap = length * 0.055f;
            for (int tone = 0; tone < 3; tone++)
            {
                path.Rewind();
                int count = (int)(easel.Width / gap / 9);
                for (int blade = 0; blade < count; blade++)
                {
                    float x = random.Unit() * easel.Width;
                    float from = edge[Math.Clamp((int)x, 0, edge.Length - 1)];
                    float y = from + ((easel.Height + length - from) * (near + random.Between(-0.02f, 0.02f)));
                    float lean = random.Gauss() * length * 0.28f;
                    float tall = length * random.Between(0.5f, 1.1f);
                    path.MoveTo(x, y);
                    path.QuadTo(x + (lean * 0.2f), y - (tall * 0.6f), x + lean, y - tall);
                }

                Rgb colour = easel.Lit(Colour * (0.62f + (0.24f * tone)), 0.12f + (0.36f * tone));
                colour = easel.Far(colour, Distance * (1 - near) * 0.8f) * (1 - (0.25f * near));
                paint.Color = colour.ToColor(0.85f);
                paint.StrokeWidth = MathF.Max(length * 0.022f, 0.7f);
                easel.Canvas.DrawPath(path, paint);
            }
        }
    }
}
