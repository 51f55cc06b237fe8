using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>One range of hills or mountains: a noisy skyline, sides lit by slope, fading into haze by distance.</summary>
/// <param name="Purpose">Names its stream of chance.</param>
/// <param name="Base">The row where it meets the ground.</param>
/// <param name="Rise">Height of its peaks over the base, in pixels.</param>
/// <param name="Width">Width of a peak as a share of the picture's unit.</param>
/// <param name="Sharp">0 for rolling hills, 1 for crags.</param>
/// <param name="Distance">0 here, 1 at the horizon.</param>
/// <param name="Colour">Its rock or growth.</param>
/// <param name="Snow">How far snow comes down, 0 to 1.</param>
internal sealed record RidgePainter(string Purpose, float Base, float Rise, float Width, float Sharp, float Distance, Rgb Colour, float Snow = 0)
{
    /// <summary>Shapes the range: by column (0 to 1 across the picture) its share of <see cref="Rise"/>; nothing where 0 or less.</summary>
    public Func<float, float>? Envelope { get; init; }

    /// <summary>Paints it.</summary>
    /// <returns>By column, the row of its skyline.</returns>
    public float[] Paint(Easel easel)
    {
        SeededRandom random = easel.Random(Purpose);
        Noise noise = new(random);
        float shift = random.Between(0, 200);
        float scale = 1 / (Width * easel.Unit);
        float side = easel.LightSide;
        int bottom = Math.Min(easel.Height, (int)Base + 1);
        float[] skyline = new float[easel.Width];
        float top = Base;
        for (int x = 0; x < skyline.Length; x++)
        {
            float share = Envelope?.Invoke((float)x / easel.Width) ?? 1;
            skyline[x] = share <= 0 ? Base + 2 : Base - (Rise * share * Profile(noise, (x * scale) + shift));
            top = MathF.Min(top, skyline[x]);
        }

        Rgb light = easel.Far(easel.Lit(Colour, 0.95f), Distance);
        Rgb dark = easel.Far(easel.Lit(Colour, 0.05f) * 0.86f, Distance);
        Rgb snowLight = easel.Far(easel.Lit(new Rgb(0.97f, 0.98f, 1), 1.0f), Distance * 0.8f);
        Rgb snowDark = easel.Far(easel.Lit(new Rgb(0.74f, 0.82f, 0.95f), 0.12f), Distance * 0.8f);
        Rgb mist = easel.Palette.Haze;
        for (int y = Math.Max(0, (int)top); y < bottom; y++)
        {
            Span<uint> row = easel.Raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float cover = Math.Clamp(y + 1 - skyline[x], 0, 1);
                if (cover <= 0)
                {
                    continue;
                }

                float below = (y - skyline[x]) / Rise;
                float u = (x * scale) + shift;
                float v = below * Rise * scale;
                float lit = Slope(noise, u, v, skyline, x, side);
                Rgb colour = dark.Mix(light, lit);
                if (Snow > 0)
                {
                    float height = (Base - y) / Rise;
                    float line = 1 - Snow + (noise.Fractal(u * 9, v * 9, 3) * 0.16f);
                    colour = colour.Mix(snowDark.Mix(snowLight, lit), Math.Clamp((height - line) * 7, 0, 1));
                }

                float low = Math.Clamp((y - top) / MathF.Max(Base - top, 1), 0, 1);
                colour = colour.Mix(mist, low * low * (0.12f + (0.5f * Distance) + (0.35f * easel.Palette.Fog)) * 0.8f);
                row[x] = cover >= 1 ? Raster.Pack(colour) : Raster.Over(row[x], colour, cover);
            }
        }

        return skyline;
    }

    private float Profile(Noise noise, float u)
    {
        float rolling = 0.55f + (0.45f * noise.Fractal(u * 0.6f, 3.7f, 4, 0.42f));
        float crags = noise.Ridged(u * 0.62f, 8.3f, 6);
        return MathF.Max(0.04f, rolling + ((crags - rolling) * Sharp));
    }

    /// <summary>0 turned away from the light, 1 towards it: the large slope from the skyline, gullies from noise.</summary>
    private float Slope(Noise noise, float u, float v, float[] skyline, int x, float side)
    {
        float rough = 2.4f + (3.2f * Sharp);
        float bend = noise.At(u * 1.4f, v * 1.2f) * 0.5f;
        float here = noise.Fractal((u + bend) * rough, v * rough * 0.7f, 4, 0.55f);
        float aside = noise.Fractal((u + bend + (0.035f * side)) * rough, (v - 0.022f) * rough * 0.7f, 4, 0.55f);
        int step = Math.Max(2, skyline.Length / 160);
        float large = (skyline[Math.Max(0, x - step)] - skyline[Math.Min(skyline.Length - 1, x + step)]) / (2f * step);
        return Math.Clamp(0.42f + ((here - aside) * (1.3f + (1.8f * Sharp))) - (large * side * 0.35f), 0, 1);
    }
}
