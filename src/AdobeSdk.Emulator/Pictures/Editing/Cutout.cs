using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// Frees an object from its background: by a mask, by its own transparency, or, if it has neither, by giving up
/// what looks like the picture's rim and hangs together with it.
/// </summary>
internal static class Cutout
{
    public static Raster Of(Raster source, byte[]? mask)
    {
        Raster result = source.Clone();
        if (mask is not null)
        {
            Apply(result, Mask.Read(mask, source.Width, source.Height).Weights);
        }
        else if (!HasTransparency(source))
        {
            Apply(result, Foreground(source));
        }

        return result;
    }

    private static bool HasTransparency(Raster source)
    {
        foreach (uint pixel in source.Pixels)
        {
            if (pixel >> 24 < 250)
            {
                return true;
            }
        }

        return false;
    }

    private static void Apply(Raster result, ReadOnlySpan<byte> weights)
    {
        Span<uint> pixels = result.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            uint alpha = (pixels[i] >> 24) * weights[i] / 255;
            pixels[i] = (pixels[i] & 0x00FFFFFF) | (alpha << 24);
        }
    }

    private static byte[] Foreground(Raster source)
    {
        int width = source.Width;
        int height = source.Height;
        byte[] kept = new byte[width * height];
        Array.Fill(kept, (byte)255);
        Stack<int> open = new();
        for (int x = 0; x < width; x++)
        {
            open.Push(x);
            open.Push(((height - 1) * width) + x);
        }

        for (int y = 0; y < height; y++)
        {
            open.Push(y * width);
            open.Push((y * width) + width - 1);
        }

        ReadOnlySpan<uint> pixels = source.Pixels;
        Rgb rim = RimColour(pixels, width, height);
        int given = 0;
        while (open.TryPop(out int at))
        {
            if (kept[at] == 0 || Apart(Raster.Unpack(pixels[at]), rim) > 0.16f)
            {
                continue;
            }

            kept[at] = 0;
            given++;
            int x = at % width;
            if (x > 0)
            {
                open.Push(at - 1);
            }

            if (x < width - 1)
            {
                open.Push(at + 1);
            }

            if (at >= width)
            {
                open.Push(at - width);
            }

            if (at < kept.Length - width)
            {
                open.Push(at + width);
            }
        }

        // A picture that is all background has no object: then it is the object as a whole.
        if (given > kept.Length * 0.97f)
        {
            Array.Fill(kept, (byte)255);
        }

        return kept;
    }

    private static Rgb RimColour(ReadOnlySpan<uint> pixels, int width, int height)
    {
        Rgb sum = Rgb.Black;
        for (int x = 0; x < width; x++)
        {
            sum += Raster.Unpack(pixels[x]) + Raster.Unpack(pixels[((height - 1) * width) + x]);
        }

        return sum * (1f / (2 * width));
    }

    private static float Apart(Rgb a, Rgb b)
    {
        Rgb d = a - b;
        return MathF.Sqrt((d.R * d.R) + (d.G * d.G) + (d.B * d.B));
    }
}
