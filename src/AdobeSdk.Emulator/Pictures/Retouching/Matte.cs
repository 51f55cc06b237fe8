using AdobeSdk.Emulator.Pictures.Editing;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>How much of each pixel belongs to a picture's subject, 0 to 255.</summary>
internal static class Matte
{
    /// <summary>What does not look like the picture's rim, or what is opaque if something is not; soft at its edges.</summary>
    public static byte[] Of(Raster source)
    {
        using Raster cut = Cutout.Of(source, mask: null);
        return Soften(AlphaOf(cut), source.Width, source.Height);
    }

    /// <summary>The opacity of every pixel.</summary>
    public static byte[] AlphaOf(Raster source)
    {
        byte[] alpha = new byte[source.Width * source.Height];
        ReadOnlySpan<uint> pixels = source.Pixels;
        for (int i = 0; i < alpha.Length; i++)
        {
            alpha[i] = (byte)(pixels[i] >> 24);
        }

        return alpha;
    }

    /// <summary>The mean of every pixel and its eight neighbours: steps become slopes.</summary>
    public static byte[] Soften(byte[] weights, int width, int height)
    {
        byte[] soft = new byte[weights.Length];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int sum = 0;
                for (int dy = -1; dy <= 1; dy++)
                {
                    for (int dx = -1; dx <= 1; dx++)
                    {
                        sum += weights[(Math.Clamp(y + dy, 0, height - 1) * width) + Math.Clamp(x + dx, 0, width - 1)];
                    }
                }

                soft[(y * width) + x] = (byte)(sum / 9);
            }
        }

        return soft;
    }

    /// <summary>What is selected more than not, fully, and nothing else.</summary>
    public static byte[] Harden(byte[] weights) => Array.ConvertAll(weights, static weight => weight > 127 ? (byte)255 : (byte)0);

    /// <summary>All that is selected at all, fully, and a few pixels around it: what is removed leaves no rim.</summary>
    public static byte[] Grow(ReadOnlySpan<byte> weights, int width, int height)
    {
        const int Reach = 3;
        byte[] grown = new byte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] <= 16)
            {
                continue;
            }

            int x = i % width, y = i / width;
            for (int v = Math.Max(0, y - Reach); v <= Math.Min(height - 1, y + Reach); v++)
            {
                int left = Math.Max(0, x - Reach);
                grown.AsSpan((v * width) + left, Math.Min(width - 1, x + Reach) - left + 1).Fill(255);
            }
        }

        return grown;
    }

    /// <summary>A copy of a picture that is as opaque as the weights say.</summary>
    public static Raster Cut(Raster source, byte[] weights)
    {
        Raster result = source.Clone();
        Span<uint> pixels = result.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (pixels[i] & 0x00FFFFFF) | ((uint)weights[i] << 24);
        }

        return result;
    }

    /// <summary>The weights as a picture: white, black and the greys between.</summary>
    public static Raster Show(byte[] weights, int width, int height)
    {
        Raster shown = new(width, height, SkiaSharp.SKAlphaType.Unpremul);
        Span<uint> pixels = shown.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (weights[i] * 0x010101u) | 0xFF000000;
        }

        return shown;
    }

    /// <summary>Gives what is not quite opaque the colour of its opaque neighbours: the old background's fringe goes.</summary>
    public static void Decontaminate(Raster cut, double strength)
    {
        using Raster before = cut.Clone();
        for (int y = 0; y < cut.Height; y++)
        {
            Span<uint> row = cut.Row(y);
            for (int x = 0; x < cut.Width; x++)
            {
                if (row[x] >> 24 is > 0 and < 250 && Inside(before, x, y) is { } clean)
                {
                    row[x] = (Raster.Pack(Raster.Unpack(row[x]).Mix(clean, (float)strength)) & 0x00FFFFFF) | (row[x] & 0xFF000000);
                }
            }
        }
    }

    private static Rgb? Inside(Raster raster, int x, int y)
    {
        Rgb sum = Rgb.Black;
        int found = 0;
        for (int v = Math.Max(0, y - 3); v <= Math.Min(raster.Height - 1, y + 3); v++)
        {
            for (int u = Math.Max(0, x - 3); u <= Math.Min(raster.Width - 1, x + 3); u++)
            {
                uint pixel = raster.Row(v)[u];
                if (pixel >> 24 >= 250)
                {
                    sum += Raster.Unpack(pixel);
                    found++;
                }
            }
        }

        return found == 0 ? null : sum * (1f / found);
    }
}
