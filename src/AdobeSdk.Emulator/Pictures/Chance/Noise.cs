namespace AdobeSdk.Emulator.Pictures.Chance;

/// <summary>Gradient noise (after Perlin) with the usual ways to stack it; smooth, endless, and fixed by its seed.</summary>
internal sealed class Noise
{
    private readonly byte[] _order = new byte[512];

    public Noise(SeededRandom random)
    {
        for (int i = 0; i < 256; i++)
        {
            _order[i] = (byte)i;
        }

        for (int i = 255; i > 0; i--)
        {
            int other = random.Below(i + 1);
            (_order[i], _order[other]) = (_order[other], _order[i]);
        }

        _order.AsSpan(0, 256).CopyTo(_order.AsSpan(256));
    }

    /// <summary>About −1 to 1.</summary>
    public float At(float x, float y)
    {
        float floorX = MathF.Floor(x);
        float floorY = MathF.Floor(y);
        float dx = x - floorX;
        float dy = y - floorY;
        int ix = (int)floorX & 255;
        int iy = (int)floorY & 255;
        int left = _order[ix];
        int right = _order[ix + 1];
        float u = dx * dx * dx * ((dx * ((dx * 6) - 15)) + 10);
        float v = dy * dy * dy * ((dy * ((dy * 6) - 15)) + 10);
        float top = Lerp(Slope(_order[left + iy], dx, dy), Slope(_order[right + iy], dx - 1, dy), u);
        float bottom = Lerp(Slope(_order[left + iy + 1], dx, dy - 1), Slope(_order[right + iy + 1], dx - 1, dy - 1), u);
        return Lerp(top, bottom, v) * 1.4f;
    }

    /// <summary>Octaves of noise, each finer and weaker: clouds, haze, grass. About −1 to 1.</summary>
    public float Fractal(float x, float y, int octaves, float gain = 0.5f)
    {
        float sum = 0, weight = 1, total = 0;
        for (int i = 0; i < octaves; i++)
        {
            sum += weight * At(x, y);
            total += weight;
            weight *= gain;

            // A turn and an odd factor keep the octaves' lattices from lining up.
            (x, y) = ((x * 1.62f) - (y * 1.21f) + 17.3f, (x * 1.21f) + (y * 1.62f) - 9.1f);
        }

        return sum / total;
    }

    /// <summary>Octaves folded at zero: sharp crests, as of mountains. 0 to 1.</summary>
    public float Ridged(float x, float y, int octaves)
    {
        float sum = 0, weight = 1, total = 0;
        for (int i = 0; i < octaves; i++)
        {
            float crest = 1 - MathF.Abs(At(x, y));
            sum += weight * crest * crest;
            total += weight;
            weight *= 0.5f;
            (x, y) = ((x * 1.62f) - (y * 1.21f) + 31.7f, (x * 1.21f) + (y * 1.62f) - 5.3f);
        }

        return sum / total;
    }

    private static float Lerp(float from, float to, float t) => from + ((to - from) * t);

    private static float Slope(int hash, float x, float y) => (hash & 7) switch
    {
        0 => x + y,
        1 => x - y,
        2 => y - x,
        3 => -x - y,
        4 => 1.41f * x,
        5 => -1.41f * x,
        6 => 1.41f * y,
        _ => -1.41f * y,
    };
}
