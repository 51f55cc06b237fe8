using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>What stands in water is seen in it once more, upside down and broken by waves.</summary>
internal static class Reflection
{
    /// <param name="easel">The picture, its water painted.</param>
    /// <param name="layer">What stands in the water, on nothing.</param>
    /// <param name="waterline">The row where it meets the water.</param>
    /// <param name="strength">0 to 1.</param>
    public static void Paint(Easel easel, Raster layer, float waterline, float strength)
    {
        Noise noise = new(easel.Random("reflection"));
        int top = (int)waterline;
        for (int y = Math.Max(0, top); y < easel.Height; y++)
        {
            float way = (y - waterline) / easel.Height;
            float fade = strength * MathF.Max(0, 1 - (way * 1.5f));
            float reach = easel.Unit * (0.003f + (0.05f * way));
            Span<uint> row = easel.Raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float u = x / easel.Unit;
                float wave = noise.At(u * 14, (float)y / easel.Unit * 75) + (0.5f * noise.At(u * 36, (float)y / easel.Unit * 170));
                int fromY = (int)(waterline - (y - waterline) - 1 + (wave * reach));
                int fromX = Math.Clamp((int)(x + (wave * reach * 0.5f)), 0, row.Length - 1);
                if (fromY < 0 || fromY >= top)
                {
                    continue;
                }

                uint pixel = layer.Row(fromY)[fromX];
                float alpha = (pixel >> 24) / 255f;
                if (alpha > 0)
                {
                    float cover = alpha * fade;
                    row[x] = Raster.Pack((Raster.Unpack(row[x]) * (1 - cover)) + (Raster.Unpack(pixel) * (fade * 0.86f)));
                }
            }
        }
    }
}
