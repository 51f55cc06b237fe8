using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>Develops photos: the direction and the amount of each setting are right, the curves are simple ones.</summary>
internal static class Development
{
    public static void Develop(Raster raster, DevelopmentSettings settings)
    {
        if (settings.Clarity != 0 || settings.Smoothing > 0)
        {
            Detail(raster, (float)(settings.Clarity - settings.Smoothing) / 100);
        }

        (float low, float high) = settings.AutoTone ? Range(raster) : (0, 1);
        float gain = MathF.Pow(2, (float)settings.Exposure);
        float contrast = 1 + ((float)(settings.Contrast + settings.Dehaze) / 150);
        float warmth = (float)settings.Warmth * 0.12f;
        Span<uint> pixels = raster.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb colour = Raster.Unpack(pixels[i]);
            colour = (colour - new Rgb(low, low, low)) * (gain / MathF.Max(high - low, 0.05f));
            colour = new Rgb(colour.R * (1 + warmth), colour.G, colour.B * (1 - warmth));
            float luma = Math.Clamp(colour.Luma, 0, 1);
            float lift = (float)((settings.Highlights * luma * luma * 0.25) + (settings.Whites * luma * luma * luma * 0.2)
                + (settings.Shadows * (1 - luma) * (1 - luma) * 0.25) + (settings.Blacks * (1 - luma) * (1 - luma) * (1 - luma) * 0.2)) / 100;
            colour = ((colour - new Rgb(0.5f, 0.5f, 0.5f)) * contrast) + new Rgb(0.5f + lift, 0.5f + lift, 0.5f + lift);
            float colourful = MathF.Max(colour.R, MathF.Max(colour.G, colour.B)) - MathF.Min(colour.R, MathF.Min(colour.G, colour.B));
            colour = colour.Saturate(1 + ((float)settings.Saturation / 100) + ((float)settings.Vibrance / 100 * (1 - Math.Clamp(colourful, 0, 1))));
            pixels[i] = (Raster.Pack(colour * Corner(raster, i, settings.Vignette)) & 0x00FFFFFF) | (pixels[i] & 0xFF000000);
        }
    }

    private static float Corner(Raster raster, int at, double amount)
    {
        if (amount == 0)
        {
            return 1;
        }

        float x = ((at % raster.Width) / (float)raster.Width) - 0.5f;
        float y = ((at / raster.Width) / (float)raster.Height) - 0.5f;
        return 1 + ((float)amount / 100 * 2 * ((x * x) + (y * y)));
    }

    // The darkest and the brightest luma, but for a hundredth at either end.
    private static (float Low, float High) Range(Raster raster)
    {
        int[] counts = new int[256];
        foreach (uint pixel in raster.Pixels)
        {
            counts[(int)(Raster.Unpack(pixel).Luma * 255)]++;
        }

        int left = raster.Width * raster.Height / 100;
        int low = 0, high = 255;
        for (int seen = counts[0]; seen <= left && low < 254; seen += counts[low])
        {
            low++;
        }

        for (int seen = counts[255]; seen <= left && high > low + 1; seen += counts[high])
        {
            high--;
        }

        return (low / 255f, high / 255f);
    }

    // Away from a blurred copy, or towards it.
    private static void Detail(Raster raster, float amount)
    {
        using Raster blurred = new(raster.Width, raster.Height);
        using SKBitmap ready = Scaling.Premultiplied(raster);
        using SKPaint paint = new() { ImageFilter = SKImageFilter.CreateBlur(2, 2, SKShaderTileMode.Clamp) };
        blurred.Canvas.DrawBitmap(ready, 0, 0, paint);
        using Raster soft = Scaling.Unpremultiplied(blurred);
        Span<uint> pixels = raster.Pixels;
        ReadOnlySpan<uint> smooth = soft.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb here = Raster.Unpack(pixels[i]);
            pixels[i] = (Raster.Pack(here + ((here - Raster.Unpack(smooth[i])) * amount)) & 0x00FFFFFF) | (pixels[i] & 0xFF000000);
        }
    }
}
