using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>A planet: a lit ball of banded or continental noise with a rim of air.</summary>
internal static class PlanetPainter
{
    public static void Paint(Easel easel, SeededRandom random, float middleX, float middleY, float radius, Rgb colour, bool banded)
    {
        Noise noise = new(random);
        Rgb other = Rgb.Hsl(random.Between(0, 360), 0.35f, 0.6f).Mix(colour, 0.55f);
        float side = easel.LightSide >= 0 ? 1 : -1;
        (float lx, float ly, float lz) = (side * 0.68f, -0.45f, 0.58f);
        float tilt = random.Between(-0.35f, 0.35f);
        int left = Math.Max(0, (int)(middleX - radius) - 1);
        int right = Math.Min(easel.Width - 1, (int)(middleX + radius) + 1);
        int top = Math.Max(0, (int)(middleY - radius) - 1);
        int bottom = Math.Min(easel.Height - 1, (int)(middleY + radius) + 1);
        for (int y = top; y <= bottom; y++)
        {
            Span<uint> row = easel.Raster.Row(y);
            for (int x = left; x <= right; x++)
            {
                float dx = (x - middleX) / radius;
                float dy = (y - middleY) / radius;
                float square = (dx * dx) + (dy * dy);
                float cover = Math.Clamp((1 - MathF.Sqrt(square)) * radius, 0, 1);
                if (cover <= 0)
                {
                    continue;
                }

                float dz = MathF.Sqrt(MathF.Max(0, 1 - square));
                float lit = Math.Clamp((dx * lx) + (dy * ly) + (dz * lz), 0, 1);
                float u = MathF.Atan2(dx, dz + 0.25f) * 1.6f;
                float v = (dy + (dx * tilt)) * 2.2f;
                float pattern = banded
                    ? noise.Fractal((u * 0.5f) + (noise.At(u * 2, v * 5) * 0.18f), v * 4.2f, 4)
                    : noise.Fractal(u * 1.6f, v * 1.6f, 6) * 1.5f;
                Rgb surface = colour.Mix(other, Math.Clamp(0.5f + (pattern * 1.3f), 0, 1));
                float rim = MathF.Pow(1 - dz, 3.2f);
                Rgb shaded = (surface * (0.035f + (1.08f * lit))) + (colour.Mix(Rgb.White, 0.5f) * (rim * lit * 0.75f));
                row[x] = Raster.Over(row[x], shaded.Soft(), cover);
            }
        }
    }
}
