using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>A dune: a flowing crest, one side in the sun and one in its own shadow, ripples of wind.</summary>
internal sealed record DunePainter(string Purpose, float Base, float Rise, Rgb Colour, float Distance)
{
    public void Paint(Easel easel)
    {
        SeededRandom random = easel.Random(Purpose);
        Noise noise = new(random);
        float shift = random.Between(0, 100);
        float side = easel.LightSide >= 0 ? 1 : -1;
        float size = 1.7f - (0.9f * (1 - Distance));
        Rgb light = easel.Far(easel.Lit(Colour, 0.85f), Distance);
        Rgb dark = easel.Far(easel.Lit(Colour * 0.72f, 0.02f), Distance);
        float[] crest = new float[easel.Width];
        float top = easel.Height;
        for (int x = 0; x < crest.Length; x++)
        {
            crest[x] = Base - (Rise * noise.Fractal((x / easel.Unit * size) + shift, 2.2f, 2, 0.3f));
            top = MathF.Min(top, crest[x]);
        }

        float depth = MathF.Max(1, easel.Height - top);
        for (int y = Math.Max(0, (int)top); y < easel.Height; y++)
        {
            Span<uint> row = easel.Raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float cover = Math.Clamp(y + 1 - crest[x], 0, 1);
                if (cover <= 0)
                {
                    continue;
                }

                float down = (y - crest[x]) / easel.Unit;
                float near = Math.Clamp((y - top) / depth, 0, 1);

                // Where this winding line passes, the slope turns from the sun: it starts at the crest's summits.
                float u = (x / easel.Unit * size) + shift + (side * down * 1.9f);
                float turn = noise.Fractal(u, 2.2f + (down * 2.4f), 2, 0.3f) - noise.Fractal(u + (0.09f * side), 2.2f + (down * 2.4f), 2, 0.3f);
                float lit = Math.Clamp(0.5f - (turn * 5.5f), 0, 1);
                lit = lit * lit * (3 - (2 * lit));
                float ripple = MathF.Sin(((down * 5 / (0.25f + near)) + (noise.At(u * 4, down * 9) * 0.6f)) * 26) * 0.035f * (1 - Distance) * Math.Clamp(near * 3, 0, 1);
                float grain = noise.Fractal(x / easel.Unit * 30, y / easel.Unit * 60, 2) * 0.03f;
                Rgb colour = dark.Mix(light, Math.Clamp((lit * 0.92f) + 0.06f, 0, 1)) * (1 + ripple + grain - (0.16f * near));
                row[x] = cover >= 1 ? Raster.Pack(colour) : Raster.Over(row[x], colour, cover);
            }
        }
    }
}
