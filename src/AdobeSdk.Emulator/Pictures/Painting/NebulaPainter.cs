using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>Glowing gas between the stars, in two colours of the prompt's mood.</summary>
internal static class NebulaPainter
{
    public static void Paint(Easel easel)
    {
        const int Coarse = 3;
        int width = (easel.Width / Coarse) + 2;
        int height = (easel.Height / Coarse) + 2;
        SeededRandom random = easel.Random("nebula");
        Noise noise = new(random);
        SeededRandom mood = new(easel.Scene.Mood);
        float hue = mood.Between(0, 360);
        Rgb first = easel.Scene.Tint ?? easel.Scene.SkyTint ?? Rgb.Hsl(hue, 0.75f, 0.55f);
        Rgb second = Rgb.Hsl(hue + mood.Between(70, 150), 0.8f, 0.55f);
        float shift = random.Between(0, 80);
        float unit = easel.Unit / Coarse;
        float turn = random.Between(-0.9f, 0.9f);
        using Raster gas = new(width, height);
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = gas.Row(y);
            for (int x = 0; x < width; x++)
            {
                float u = ((x - (width * 0.5f)) / unit * 1.7f) + shift;
                float v = (y - (height * 0.5f)) / unit * 1.7f;
                float bend = noise.Fractal(u * 0.9f, v * 0.9f, 3);
                float dense = noise.Fractal(u + (bend * 0.9f), v - (bend * 0.9f), 6, 0.56f);
                float band = MathF.Exp(-MathF.Pow((v + ((u - shift) * turn) + (bend * 0.5f)) * 1.25f, 2));
                float light = MathF.Max(0, dense + 0.28f) * (0.18f + (0.95f * band));
                float dust = Math.Clamp(noise.Ridged((u * 1.3f) + bend, v * 1.3f, 5) - 0.45f, 0, 1) * band * 1.5f;
                Rgb colour = first.Mix(second, Math.Clamp(0.5f + (bend * 1.6f), 0, 1)) * light;
                colour += new Rgb(1, 0.9f, 0.8f) * (MathF.Pow(light, 3) * 0.55f);
                row[x] = Raster.Pack((colour * (1 - Math.Clamp(dust, 0, 0.8f))) + new Rgb(0.008f, 0.009f, 0.022f));
            }
        }

        using SKImage image = SKImage.FromBitmap(gas.Bitmap);
        easel.Canvas.DrawImage(image, SKRect.Create(0, 0, width * Coarse, height * Coarse), new SKSamplingOptions(SKCubicResampler.Mitchell), null);
    }
}
