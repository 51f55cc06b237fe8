using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Turns a photo the way its camera was held. Moves pixels, so that none changes.</summary>
internal static class Upright
{
    /// <summary>Whether width and height change places.</summary>
    public static bool Swaps(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    public static Raster Turn(Raster source, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
        {
            return source;
        }

        using (source)
        {
            bool swaps = Swaps(origin);
            int width = swaps ? source.Height : source.Width;
            int height = swaps ? source.Width : source.Height;
            Raster turned = new(width, height, SKAlphaType.Unpremul);
            for (int y = 0; y < height; y++)
            {
                Span<uint> row = turned.Row(y);
                for (int x = 0; x < width; x++)
                {
                    (int fromX, int fromY) = From(origin, x, y, source.Width - 1, source.Height - 1);
                    row[x] = source.Row(fromY)[fromX];
                }
            }

            return turned;
        }
    }

    private static (int X, int Y) From(SKEncodedOrigin origin, int x, int y, int right, int bottom) => origin switch
    {
        SKEncodedOrigin.TopRight => (right - x, y),
        SKEncodedOrigin.BottomRight => (right - x, bottom - y),
        SKEncodedOrigin.BottomLeft => (x, bottom - y),
        SKEncodedOrigin.LeftTop => (y, x),
        SKEncodedOrigin.RightTop => (y, bottom - x),
        SKEncodedOrigin.RightBottom => (right - y, bottom - x),
        SKEncodedOrigin.LeftBottom => (right - y, x),
        _ => (x, y),
    };
}
