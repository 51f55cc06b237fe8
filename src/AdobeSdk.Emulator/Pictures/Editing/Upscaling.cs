using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// Makes a picture larger: a cubic curve through its pixels, then corrected so that shrinking the result gives
/// the source back (one step of back projection), which restores the edges that the curve has softened.
/// </summary>
internal static class Upscaling
{
    public static readonly int[] Factors = [2, 3, 4, 6];

    private const float Middle = 128 / 255f;

    private const float Grain = 3 / 255f;

    public static Raster Upscale(Raster source, int factor)
    {
        if (!Factors.Contains(factor))
        {
            throw new PictureException($"A picture can be made 2, 3, 4 or 6 times as large, not {factor} times.");
        }

        PictureCodec.RequireSize((long)source.Width * factor, (long)source.Height * factor, "The larger picture");
        Raster large = Scaling.ResizeUnpremultiplied(source, source.Width * factor, source.Height * factor);
        using Raster lost = Difference(source, large, factor);
        using Raster correction = Scaling.Resize(lost, large.Width, large.Height);
        Correct(large, correction);
        return large;
    }

    /// <summary>What shrinking the large picture fails to give back, around a middle grey.</summary>
    private static Raster Difference(Raster source, Raster large, int factor)
    {
        Raster lost = new(source.Width, source.Height);
        float share = 1f / (factor * factor);
        for (int y = 0; y < source.Height; y++)
        {
            Span<uint> row = lost.Row(y);
            ReadOnlySpan<uint> original = source.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                Rgb sum = Rgb.Black;
                for (int dy = 0; dy < factor; dy++)
                {
                    foreach (uint pixel in large.Row((y * factor) + dy).Slice(x * factor, factor))
                    {
                        sum += Raster.Unpack(pixel);
                    }
                }

                Rgb missing = Raster.Unpack(original[x]) - (sum * share);
                row[x] = Raster.Pack(Middle + Core(missing.R), Middle + Core(missing.G), Middle + Core(missing.B));
            }
        }

        return lost;
    }

    /// <summary>Small differences are a photo's grain, which correcting would only amplify.</summary>
    private static float Core(float missing) => MathF.CopySign(MathF.Max(0, MathF.Abs(missing) - Grain), missing);

    private static void Correct(Raster large, Raster correction)
    {
        Span<byte> bytes = large.Bytes;
        ReadOnlySpan<byte> corrections = correction.Bytes;
        for (int i = 0; i < bytes.Length; i++)
        {
            if ((i & 3) != 3)
            {
                bytes[i] = (byte)Math.Clamp(bytes[i] + corrections[i] - 128, 0, 255);
            }
        }
    }
}
