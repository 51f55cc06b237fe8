namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Where a picture is to be changed: one weight a pixel, 0 keeps, 255 repaints.</summary>
internal sealed class Mask(byte[] weights, int width, int height)
{
    public ReadOnlySpan<byte> Weights => weights;

    public int Width => width;

    public int Height => height;

    public byte this[int x, int y] => weights[(y * width) + x];

    /// <summary>
    /// From an encoded mask, scaled to the size of what it masks. White selects and black doesn't; where a mask
    /// is painted in black on nothing, its opacity selects.
    /// </summary>
    public static Mask Read(byte[] encoded, int width, int height, bool invert = false)
    {
        using Raster decoded = PictureCodec.Decode(encoded);
        using Raster? scaled = decoded.Width == width && decoded.Height == height ? null : Scaling.ResizeUnpremultiplied(decoded, width, height);
        return From(scaled ?? decoded, invert);
    }

    public static Mask From(Raster raster, bool invert = false)
    {
        ReadOnlySpan<uint> pixels = raster.Pixels;
        byte[] weights = new byte[pixels.Length];
        byte[] opacity = new byte[pixels.Length];
        byte brightest = 0;
        byte faintest = 255;
        for (int i = 0; i < pixels.Length; i++)
        {
            opacity[i] = (byte)(pixels[i] >> 24);
            weights[i] = (byte)((Raster.Unpack(pixels[i]).Luma * opacity[i]) + 0.5f);
            brightest = Math.Max(brightest, weights[i]);
            faintest = Math.Min(faintest, opacity[i]);
        }

        byte[] chosen = brightest < 8 && faintest < 255 ? opacity : weights;
        for (int i = 0; invert && i < chosen.Length; i++)
        {
            chosen[i] = (byte)(255 - chosen[i]);
        }

        return new Mask(chosen, raster.Width, raster.Height);
    }

    /// <summary>The rectangle around everything selected; empty if nothing is.</summary>
    public Region Bounds()
    {
        int left = width, top = height, right = -1, bottom = -1;
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                if (this[x, y] > 0)
                {
                    left = Math.Min(left, x);
                    right = Math.Max(right, x);
                    top = Math.Min(top, y);
                    bottom = Math.Max(bottom, y);
                }
            }
        }

        return right < 0 ? default : new Region(left, top, right - left + 1, bottom - top + 1);
    }
}
