using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Thin washes on rough paper: paler, with pigment gathered at edges and a rim left white.</summary>
internal sealed class WatercolorStyle : IStyle
{
    private static readonly Rgb Paper = Rgb.Hex(0xFBF7EE);

    public void Apply(Raster raster, SeededRandom random)
    {
        Noise noise = new(random);
        using Raster wash = Kuwahara.Smooth(raster, 0.007f);
        float unit = MathF.Sqrt((float)raster.Width * raster.Height);
        int step = Math.Max(1, (int)(unit * 0.0022f));
        for (int y = 0; y < raster.Height; y++)
        {
            Span<uint> row = raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                float u = x / unit;
                float v = y / unit;
                int bentX = Math.Clamp((int)(x + (noise.Fractal(u * 22, v * 22, 2) * unit * 0.005f)), 0, row.Length - 1);
                int bentY = Math.Clamp((int)(y + (noise.Fractal((u * 22) + 60, v * 22, 2) * unit * 0.005f)), 0, raster.Height - 1);
                Rgb colour = Raster.Unpack(wash.Row(bentY)[bentX]);
                Rgb aside = Raster.Unpack(wash.Row(Math.Min(bentY + step, raster.Height - 1))[Math.Min(bentX + step, row.Length - 1)]);
                float edge = MathF.Min(1, MathF.Abs(colour.Luma - aside.Luma) * 5);
                float pool = 0.85f + (noise.Fractal(u * 5, v * 5, 3) * 0.28f);
                float rim = MathF.Min(MathF.Min(x, row.Length - 1 - x), MathF.Min(y, raster.Height - 1 - y)) / unit;
                float painted = Math.Clamp((rim - 0.022f + (noise.Fractal(u * 9, v * 9, 4) * 0.03f)) * 60, 0, 1);
                float thick = Math.Clamp(pool * (0.84f + (0.3f * edge)), 0, 1) * painted;
                float tooth = 1 + (noise.Fractal(u * 190, v * 190, 2) * 0.045f);
                row[x] = Raster.Pack(Paper.Mix(colour.Saturate(1.15f) * (1 - (0.2f * edge)), thick) * tooth);
            }
        }
    }
}
