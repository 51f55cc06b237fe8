using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Flat areas of clear colours, as a poster or a vector drawing has.</summary>
internal sealed class FlatStyle : IStyle
{
    private const float Steps = 6;

    public void Apply(Raster raster, SeededRandom random)
    {
        using Raster smooth = Kuwahara.Smooth(raster, 0.009f);
        Span<uint> pixels = raster.Pixels;
        ReadOnlySpan<uint> flats = smooth.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb colour = Raster.Unpack(flats[i]).Saturate(1.3f);
            float luma = MathF.Max(colour.Luma, 0.01f);

            // Steps in lightness only: stepping each part by itself would invent hues.
            float stepped = (MathF.Floor(luma * Steps) + 0.6f) / Steps;
            pixels[i] = Raster.Pack((colour * (stepped / luma)).Soft());
        }
    }
}
