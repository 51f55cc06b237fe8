using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>The last pass: contrast, darker corners and a film's grain, in one walk over the pixels.</summary>
/// <param name="Contrast">1 leaves it.</param>
/// <param name="Saturation">1 leaves it.</param>
/// <param name="Vignette">0 for none.</param>
/// <param name="Grain">Deviation in steps of 1/255.</param>
internal sealed record Finish(float Contrast, float Saturation, float Vignette, float Grain)
{
    public void Apply(Raster raster, SeededRandom random)
    {
        // Grain from a table: a million fresh random numbers a picture would cost more than the picture.
        float[] grain = new float[4096];
        for (int i = 0; i < grain.Length; i++)
        {
            grain[i] = random.Gauss() * Grain / 255f;
        }

        float[] across = new float[raster.Width];
        for (int x = 0; x < across.Length; x++)
        {
            float dx = ((x + 0.5f) / raster.Width * 2) - 1;
            across[x] = dx * dx;
        }

        for (int y = 0; y < raster.Height; y++)
        {
            float dy = ((y + 0.5f) / raster.Height * 2) - 1;
            int offset = (int)(random.Bits() & 4095);
            Span<uint> row = raster.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                Rgb colour = Raster.Unpack(row[x]);
                float luma = colour.Luma;
                float corner = MathF.Max(0, across[x] + (dy * dy) - 0.45f);
                float scale = 1 - (Vignette * corner * 0.42f);
                float speck = grain[(offset + (x * 7)) & 4095];
                row[x] = Raster.Pack(
                    Tone(colour.R, luma, scale, speck),
                    Tone(colour.G, luma, scale, speck),
                    Tone(colour.B, luma, scale, speck));
            }
        }
    }

    private float Tone(float part, float luma, float scale, float speck)
    {
        float vivid = luma + ((part - luma) * Saturation);
        return ((((vivid - 0.5f) * Contrast) + 0.5f) * scale) + speck;
    }
}
