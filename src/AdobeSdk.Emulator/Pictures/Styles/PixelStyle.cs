using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Large square pixels in few colours, with an ordered pattern where a gradient would need more.</summary>
internal sealed class PixelStyle : IStyle
{
    private const int LongSide = 128;
    private const int Steps = 7;

    private static readonly int[] Bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    public void Apply(Raster raster, SeededRandom random)
    {
        float factor = MathF.Min(1, (float)LongSide / Math.Max(raster.Width, raster.Height));
        using Raster small = Scaling.Resize(raster, Math.Max(1, (int)(raster.Width * factor)), Math.Max(1, (int)(raster.Height * factor)));
        for (int y = 0; y < small.Height; y++)
        {
            Span<uint> row = small.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float threshold = ((Bayer[((y & 3) * 4) + (x & 3)] + 0.5f) / 16) - 0.5f;
                Rgb colour = Raster.Unpack(row[x]).Saturate(1.2f);
                row[x] = Raster.Pack(Step(colour.R, threshold), Step(colour.G, threshold), Step(colour.B, threshold));
            }
        }

        using SKImage image = SKImage.FromBitmap(small.Bitmap);
        raster.Canvas.DrawImage(image, SKRect.Create(raster.Width, raster.Height), new SKSamplingOptions(SKFilterMode.Nearest), null);
    }

    private static float Step(float part, float threshold) => MathF.Round((Math.Clamp(part, 0, 1) * Steps) + (threshold * 0.8f)) / Steps;
}
