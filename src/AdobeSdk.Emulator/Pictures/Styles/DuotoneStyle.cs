using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>Two inks: a dark one for the shadows and a bright one for the lights; the seed picks the pair.</summary>
internal sealed class DuotoneStyle : IStyle
{
    private static readonly (uint Dark, uint Light)[] Inks = [(0x1B1464, 0xFF8FB1), (0x0B3C49, 0xF6D55C), (0x3A0CA3, 0x7EF0D2), (0x5B0E2D, 0xFFD9A0), (0x10375C, 0xF3C623), (0x2D1E5F, 0xFF7F50)];

    public void Apply(Raster raster, SeededRandom random)
    {
        (uint dark, uint light) = random.Pick(Inks);
        Gradient inks = new(Rgb.Hex(dark), Rgb.Hex(dark).Mix(Rgb.Hex(light), 0.45f), Rgb.Hex(light));
        uint[] table = new uint[256];
        for (int i = 0; i < table.Length; i++)
        {
            float t = i / 255f;
            table[i] = Raster.Pack(inks.At(t * t * (3 - (2 * t))));
        }

        Span<uint> pixels = raster.Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = table[(int)(Raster.Unpack(pixels[i]).Luma * 255)];
        }
    }
}
