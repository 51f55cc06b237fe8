using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Pencil on paper: contours where lightness changes, hatching where it is dark.</summary>
internal sealed class SketchStyle : IStyle
{
    public void Apply(Raster raster, SeededRandom random)
    {
        Noise noise = new(random);
        float unit = MathF.Sqrt((float)raster.Width * raster.Height);
        using Raster soft = Blurred(raster, unit * 0.004f);
        for (int y = 0; y < raster.Height; y++)
        {
            Span<uint> row = raster.Row(y);
            ReadOnlySpan<uint> around = soft.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                Rgb colour = Raster.Unpack(row[x]);
                float luma = colour.Luma;
                float mean = Raster.Unpack(around[x]).Luma;
                float contour = Math.Clamp((mean - luma) * 6 / (mean + 0.12f), 0, 1);
                float u = x / unit;
                float v = y / unit;
                float wobble = noise.Fractal(u * 7, v * 7, 2) * 0.012f;
                float hatch = Hatch(u + v + wobble, 130, (0.62f - mean) * 2) + Hatch(u - v + wobble, 118, (0.34f - mean) * 2.6f);
                float tooth = 0.82f + (noise.Fractal(u * 260, v * 260, 2) * 0.4f);
                float lead = Math.Clamp((contour * 0.95f) + (hatch * 0.55f) + ((1 - mean) * 0.16f), 0, 1) * Math.Clamp(tooth, 0.35f, 1);
                Rgb paper = new Rgb(0.975f, 0.965f, 0.94f) * (1 + (noise.At(u * 300, v * 300) * 0.012f));
                row[x] = Raster.Pack(paper.Mix(new Rgb(0.16f, 0.16f, 0.18f), lead));
            }
        }
    }

    private static float Hatch(float along, float density, float dark)
    {
        float wave = 0.5f + (0.5f * MathF.Sin(along * density * MathF.Tau));
        return Math.Clamp((wave - (1 - Math.Clamp(dark, 0, 0.85f))) * 4, 0, 1);
    }

    private static Raster Blurred(Raster source, float sigma)
    {
        Raster soft = new(source.Width, source.Height);
        using SKImageFilter blur = SKImageFilter.CreateBlur(MathF.Max(0.6f, sigma), MathF.Max(0.6f, sigma), SKShaderTileMode.Clamp);
        using SKPaint paint = new() { ImageFilter = blur };
        soft.Canvas.DrawBitmap(source.Bitmap, 0, 0, paint);
        return soft;
    }
}
