using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Northern lights: curtains whose lower hem waves, green below and violet above.</summary>
internal static class AuroraPainter
{
    public static void Paint(Easel easel)
    {
        const int Coarse = 4;
        int width = (easel.Width / Coarse) + 2;
        int height = (int)(easel.Horizon / Coarse) + 2;
        SeededRandom random = easel.Random("aurora");
        Noise noise = new(random);
        using Raster light = new(width, height);
        light.Canvas.Clear(SKColors.Black);
        Rgb low = easel.Scene.SkyTint ?? easel.Scene.Tint ?? Rgb.Hex(0x35F2A0);
        Rgb high = Rgb.Hex(0x9A4DFF);
        float unit = easel.Unit / Coarse;
        for (int curtain = 0; curtain < 3; curtain++)
        {
            float shift = random.Between(0, 50);
            float base0 = height * random.Between(0.42f, 0.75f);
            float strength = random.Between(0.5f, 0.95f);
            for (int x = 0; x < width; x++)
            {
                float u = (x / unit) + shift;
                float hem = base0 + (noise.Fractal(u * 1.3f, curtain * 9.1f, 3) * height * 0.3f);
                float tall = height * (0.55f + (0.25f * noise.At(u * 2.1f, 3.3f + curtain)));
                float rays = 0.45f + (0.75f * MathF.Pow(0.5f + (0.5f * noise.Fractal(u * 15, curtain + 0.5f, 2)), 1.5f));
                for (int y = Math.Max(0, (int)(hem - tall)); y < Math.Min(height, hem); y++)
                {
                    float up = (hem - y) / tall;
                    float shine = MathF.Min(1, up * 9) * MathF.Pow(1 - up, 1.7f) * rays * strength;
                    ref uint pixel = ref light.Row(y)[x];
                    pixel = Raster.Pack(Raster.Unpack(pixel) + (low.Mix(high, MathF.Min(1, up * 1.25f)) * shine));
                }
            }
        }

        using SKImage image = SKImage.FromBitmap(light.Bitmap);
        using SKPaint paint = new() { BlendMode = SKBlendMode.Screen };
        easel.Canvas.DrawImage(image, SKRect.Create(0, 0, width * Coarse, height * Coarse), new SKSamplingOptions(SKCubicResampler.Mitchell), paint);
    }
}
