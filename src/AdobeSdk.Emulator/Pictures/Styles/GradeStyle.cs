using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>A change of colours alone, pixel by pixel.</summary>
/// <param name="Saturation">0 for grey, 1 leaves it.</param>
/// <param name="Contrast">1 leaves it.</param>
/// <param name="Light">The colour of white.</param>
/// <param name="Fade">How far black is lifted, 0 to 1.</param>
internal sealed record GradeStyle(float Saturation, float Contrast, Rgb Light, float Fade) : IStyle
{
    private static readonly Rgb Middle = new(0.5f, 0.5f, 0.5f);

    public void Apply(Raster raster, SeededRandom random)
    {
        Span<uint> pixels = raster.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb colour = Raster.Unpack(pixels[i]).Saturate(Saturation);
            colour = ((colour - Middle) * Contrast) + Middle;
            pixels[i] = Raster.Pack(((colour * (1 - Fade)) + new Rgb(Fade, Fade, Fade)) * Light);
        }
    }
}
