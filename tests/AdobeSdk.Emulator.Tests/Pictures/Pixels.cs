using AdobeSdk.Emulator.Pictures;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

/// <summary>A decoded picture to measure. Decodes with Skia alone, not with the code under test.</summary>
internal sealed class Pixels
{
    private readonly SKColor[] _colours;

    private Pixels(SKBitmap bitmap)
    {
        (Width, Height) = (bitmap.Width, bitmap.Height);
        _colours = bitmap.Pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public SKColor this[int x, int y] => _colours[(y * Width) + x];

    public static Pixels Of(Picture picture) => Of(picture.Bytes);

    public static Pixels Of(byte[] encoded)
    {
        using SKCodec codec = SKCodec.Create(new MemoryStream(encoded));
        using SKBitmap bitmap = SKBitmap.Decode(codec, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return new Pixels(bitmap);
    }

    /// <summary>Draws a picture for a test; PNG.</summary>
    public static byte[] Draw(int width, int height, Action<SKCanvas> draw, SKAlphaType alpha = SKAlphaType.Premul)
    {
        using SKBitmap bitmap = new(width, height, SKColorType.Rgba8888, alpha);
        using (SKCanvas canvas = new(bitmap))
        {
            draw(canvas);
        }

        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    /// <summary>Mean red, green and blue, 0 to 255.</summary>
    public (double Red, double Green, double Blue) Mean() =>
        (_colours.Average(c => (double)c.Red), _colours.Average(c => (double)c.Green), _colours.Average(c => (double)c.Blue));

    public double Brightness() => _colours.Average(c => (0.299 * c.Red) + (0.587 * c.Green) + (0.114 * c.Blue));

    /// <summary>The share of pixels that are such, 0 to 1.</summary>
    public double Share(Func<SKColor, bool> such) => _colours.Count(such) / (double)_colours.Length;

    /// <summary>How colourful, 0 to 255: the mean distance between a pixel's largest and smallest part.</summary>
    public double Chroma() => _colours.Average(c => (double)(Math.Max(c.Red, Math.Max(c.Green, c.Blue)) - Math.Min(c.Red, Math.Min(c.Green, c.Blue))));

    /// <summary>Mean difference a channel, 0 to 255.</summary>
    public double Difference(Pixels other) => _colours.Zip(other._colours, Apart).Average();

    /// <summary>Peak signal to noise ratio in dB; higher is nearer.</summary>
    public double Psnr(Pixels original)
    {
        double error = _colours.Zip(original._colours, (a, b) => (Square(a.Red - b.Red) + Square(a.Green - b.Green) + Square(a.Blue - b.Blue)) / 3.0).Average();
        return 10 * Math.Log10(255.0 * 255.0 / error);

        static double Square(int value) => value * value;
    }

    /// <summary>Deviation of brightness: 0 for a blank picture.</summary>
    public double Contrast()
    {
        double mean = Brightness();
        return Math.Sqrt(_colours.Average(c => Math.Pow((0.299 * c.Red) + (0.587 * c.Green) + (0.114 * c.Blue) - mean, 2)));
    }

    /// <summary>Mean difference between neighbours; noise of full strength has about 85.</summary>
    public double Roughness()
    {
        double sum = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 1; x < Width; x++)
            {
                sum += Apart(this[x, y], this[x - 1, y]);
            }
        }

        return sum / (Height * (Width - 1));
    }

    public Pixels Small(int width, int height) => Of(Resize(this, width, height));

    public static byte[] Resize(Pixels source, int width, int height)
    {
        using SKBitmap bitmap = new(source.Width, source.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul) { Pixels = source._colours };
        using SKBitmap small = new(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        bitmap.ScalePixels(small, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return small.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    private static double Apart(SKColor a, SKColor b) => (Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue)) / 3.0;
}
