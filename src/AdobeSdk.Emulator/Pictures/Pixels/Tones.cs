namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>
/// Mean and spread of a picture's colours, and pictures given those of another (after Reinhard's colour
/// transfer, in luma and two colour differences).
/// </summary>
internal readonly record struct Tones(Rgb Mean, Rgb Spread)
{
    /// <summary>Of the pixels that are not transparent, or, with <paramref name="weights"/>, that these select.</summary>
    public static Tones Of(Raster raster, ReadOnlySpan<byte> weights = default)
    {
        ReadOnlySpan<uint> pixels = raster.Pixels;
        int step = Math.Max(1, pixels.Length / 200_003);
        double y = 0, b = 0, r = 0, yy = 0, bb = 0, rr = 0, total = 0;
        for (int i = 0; i < pixels.Length; i += step)
        {
            float weight = (pixels[i] >> 24) / 255f * (weights.IsEmpty ? 1 : weights[i] / 255f);
            Rgb part = Split(Raster.Unpack(pixels[i]));
            y += part.R * weight;
            b += part.G * weight;
            r += part.B * weight;
            yy += part.R * part.R * weight;
            bb += part.G * part.G * weight;
            rr += part.B * part.B * weight;
            total += weight;
        }

        total = Math.Max(total, 1e-6);
        (y, b, r) = (y / total, b / total, r / total);
        return new Tones(
            new Rgb((float)y, (float)b, (float)r),
            new Rgb(Deviation(yy / total, y), Deviation(bb / total, b), Deviation(rr / total, r)));
    }

    /// <summary>The mean as a colour.</summary>
    public Rgb Average() => Join(Mean);

    /// <summary>Gives a picture these tones; <paramref name="strength"/> 0 to 1.</summary>
    public void GiveTo(Raster raster, float strength)
    {
        Tones own = Of(raster);
        Rgb scale = new(Ratio(Spread.R, own.Spread.R), Ratio(Spread.G, own.Spread.G), Ratio(Spread.B, own.Spread.B));
        Span<uint> pixels = raster.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb colour = Raster.Unpack(pixels[i]);
            Rgb moved = Join(((Split(colour) - own.Mean) * scale) + Mean);
            pixels[i] = (Raster.Pack(colour.Mix(moved, strength)) & 0x00FFFFFF) | (pixels[i] & 0xFF000000);
        }
    }

    // A nearly flat picture would be blown up into noise: the ratio has bounds.
    private static float Ratio(float wanted, float own) => Math.Clamp(wanted / MathF.Max(own, 0.01f), 0.25f, 2.5f);

    private static float Deviation(double squares, double mean) => (float)Math.Sqrt(Math.Max(0, squares - (mean * mean)));

    private static Rgb Split(Rgb colour)
    {
        float luma = colour.Luma;
        return new Rgb(luma, colour.B - luma, colour.R - luma);
    }

    private static Rgb Join(Rgb split)
    {
        float red = split.R + split.B;
        float blue = split.R + split.G;
        return new Rgb(red, (split.R - (0.299f * red) - (0.114f * blue)) / 0.587f, blue);
    }
}
