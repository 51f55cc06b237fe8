using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// Closes a hole with what surrounds it: averages the known pixels into ever coarser pictures until none is
/// unknown, then comes back, taking each unknown pixel from the coarser picture (push and pull).
/// </summary>
internal static class Membrane
{
    /// <summary>What it gives is smooth, so it is worked out small.</summary>
    private const int WorkingSide = 512;

    /// <summary>The source's size and colours, smoothly continued where <paramref name="hole"/> selects.</summary>
    public static Raster Close(Raster source, Mask hole)
    {
        float factor = MathF.Min(1, (float)WorkingSide / Math.Max(source.Width, source.Height));
        int width = Math.Max(1, (int)(source.Width * factor));
        int height = Math.Max(1, (int)(source.Height * factor));
        Level level = Gather(source, hole, width, height);
        Fill(level);
        using Raster small = new(width, height);
        Span<uint> pixels = small.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = Raster.Pack(level.Colours[i]);
        }

        return Scaling.Resize(small, source.Width, source.Height);
    }

    private static Level Gather(Raster source, Mask hole, int width, int height)
    {
        Level level = new(width, height);
        for (int y = 0; y < source.Height; y++)
        {
            ReadOnlySpan<uint> row = source.Row(y);
            int toY = (int)((long)y * height / source.Height);
            for (int x = 0; x < row.Length; x++)
            {
                float weight = (255 - hole[x, y]) / 255f * ((row[x] >> 24) / 255f);
                level.Add((toY * width) + (int)((long)x * width / source.Width), Raster.Unpack(row[x]), weight);
            }
        }

        level.Average();
        return level;
    }

    private static void Fill(Level fine)
    {
        if (fine.Width == 1 && fine.Height == 1)
        {
            return;
        }

        Level coarse = new((fine.Width + 1) / 2, (fine.Height + 1) / 2);
        for (int y = 0; y < fine.Height; y++)
        {
            for (int x = 0; x < fine.Width; x++)
            {
                int i = (y * fine.Width) + x;
                coarse.Add((y / 2 * coarse.Width) + (x / 2), fine.Colours[i], fine.Weights[i]);
            }
        }

        coarse.Average();
        Fill(coarse);
        Rgb[] known = [.. fine.Colours];
        for (int y = 0; y < fine.Height; y++)
        {
            for (int x = 0; x < fine.Width; x++)
            {
                int i = (y * fine.Width) + x;
                fine.Colours[i] = coarse.Between((x - 0.5f) / 2, (y - 0.5f) / 2).Mix(known[i], fine.Weights[i]);
            }
        }

        Relax(fine, known);
    }

    /// <summary>Pulls every unknown pixel to the mean of its neighbours: a stretched skin instead of a smear.</summary>
    private static void Relax(Level level, Rgb[] known)
    {
        int steps = Math.Clamp(6000 / level.Width, 12, 60);
        for (int step = 0; step < steps; step++)
        {
            for (int y = 0; y < level.Height; y++)
            {
                for (int x = 0; x < level.Width; x++)
                {
                    int i = (y * level.Width) + x;
                    if (level.Weights[i] < 1)
                    {
                        Rgb mean = (level.At(x - 1, y) + level.At(x + 1, y) + level.At(x, y - 1) + level.At(x, y + 1)) * 0.25f;
                        level.Colours[i] = mean.Mix(known[i], level.Weights[i]);
                    }
                }
            }
        }
    }

    private sealed class Level(int width, int height)
    {
        public int Width => width;

        public int Height => height;

        public Rgb[] Colours { get; } = new Rgb[width * height];

        /// <summary>How well each pixel is known, 0 to 1.</summary>
        public float[] Weights { get; } = new float[width * height];

        public void Add(int index, Rgb colour, float weight)
        {
            Colours[index] += colour * weight;
            Weights[index] += weight;
        }

        public void Average()
        {
            for (int i = 0; i < Colours.Length; i++)
            {
                Colours[i] = Weights[i] > 0 ? Colours[i] * (1 / Weights[i]) : Rgb.Black;
                Weights[i] = MathF.Min(1, Weights[i]);
            }
        }

        public Rgb Between(float x, float y)
        {
            int left = (int)MathF.Floor(x);
            int top = (int)MathF.Floor(y);
            Rgb above = At(left, top).Mix(At(left + 1, top), x - left);
            Rgb below = At(left, top + 1).Mix(At(left + 1, top + 1), x - left);
            return above.Mix(below, y - top);
        }

        public Rgb At(int x, int y) => Colours[(Math.Clamp(y, 0, height - 1) * width) + Math.Clamp(x, 0, width - 1)];
    }
}
