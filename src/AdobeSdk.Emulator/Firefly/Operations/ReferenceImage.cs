using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>What v4 documents of a reference picture: at most 10 MB, 512×512 to 2048×2048 pixels in area, sides within 1:5.</summary>
internal static class ReferenceImage
{
    private const int MaxBytes = 10 * 1024 * 1024;
    private const long MinArea = 512 * 512;
    private const long MaxArea = 2048 * 2048;
    private const int MaxRatio = 5;

    /// <exception cref="PictureException">The picture is not like that.</exception>
    public static PixelSize Check(byte[] reference)
    {
        (int width, int height) = PictureStudio.Measure(reference);
        long area = (long)width * height;
        return reference.Length > MaxBytes ? throw new PictureException($"A reference picture has at most 10 MB, and not {reference.Length} bytes.")
            : area is < MinArea or > MaxArea ? throw new PictureException($"A reference picture has from 512×512 to 2048×2048 pixels, and not {width}×{height}.")
            : Math.Max(width, height) > MaxRatio * Math.Min(width, height) ? throw new PictureException($"The sides of a reference picture are within 1:{MaxRatio}, and not {width}:{height}.")
            : new PixelSize(width, height);
    }
}
