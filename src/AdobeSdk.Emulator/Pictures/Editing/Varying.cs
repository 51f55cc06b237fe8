using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Editing;

/// <summary>
/// A picture like another: its layout pulled about a little, as if painted again from memory, and its light
/// turned slightly. Places and colours stay, no pixel does.
/// </summary>
internal static class Varying
{
    public static Raster Vary(Raster source, int width, int height, long seed)
    {
        PictureCodec.RequireSize(width, height, "The picture");
        SeededRandom random = new SeededRandom((ulong)seed).Fork("similar");
        Noise bend = new(random.Fork("bend"));
        Noise light = new(random.Fork("light"));
        using Raster from = Scaling.Cover(source, width, height);
        Raster result = new(width, height);
        float unit = MathF.Sqrt((float)width * height);
        float warmth = random.Between(-0.05f, 0.05f);
        float mirror = random.Between(0.92f, 1.04f);
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = result.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float u = x / unit;
                float v = y / unit;
                float dx = (bend.Fractal(u * 1.5f, v * 1.5f, 2) * 0.034f) + (bend.At(u * 26, v * 26) * 0.0032f);
                float dy = (bend.Fractal((u * 1.5f) + 40, v * 1.5f, 2) * 0.018f) + (bend.At((u * 26) + 40, v * 26) * 0.0032f);
                Rgb colour = Sample(from, x + (dx * unit), y + (dy * unit));
                float shine = mirror + (light.Fractal(u * 1.7f, v * 1.7f, 3) * 0.14f);
                row[x] = Raster.Pack(colour * new Rgb(shine + warmth, shine, shine - warmth));
            }
        }

        return result;
    }

    private static Rgb Sample(Raster from, float x, float y)
    {
        x = Math.Clamp(x, 0, from.Width - 1.001f);
        y = Math.Clamp(y, 0, from.Height - 1.001f);
        int left = (int)x;
        int top = (int)y;
        int right = Math.Min(left + 1, from.Width - 1);
        ReadOnlySpan<uint> above = from.Row(top);
        ReadOnlySpan<uint> below = from.Row(Math.Min(top + 1, from.Height - 1));
        Rgb upper = Raster.Unpack(above[left]).Mix(Raster.Unpack(above[right]), x - left);
        Rgb lower = Raster.Unpack(below[left]).Mix(Raster.Unpack(below[right]), x - left);
        return upper.Mix(lower, y - top);
    }
}
