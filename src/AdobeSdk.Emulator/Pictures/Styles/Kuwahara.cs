using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>
/// Kuwahara's filter: each pixel takes the mean of the calmest of the four squares that meet in it. Flattens
/// surfaces and keeps edges, as a painter does. Worked out on at most a megapixel.
/// </summary>
internal static class Kuwahara
{
    private const int WorkingSide = 1024;

    /// <param name="source">An opaque picture.</param>
    /// <param name="reach">The squares' side as a share of the picture's longer side.</param>
    /// <returns>A picture of the source's size.</returns>
    public static Raster Smooth(Raster source, float reach)
    {
        float factor = MathF.Min(1, (float)WorkingSide / Math.Max(source.Width, source.Height));
        int width = Math.Max(1, (int)(source.Width * factor));
        int height = Math.Max(1, (int)(source.Height * factor));
        using Raster small = Scaling.Resize(source, width, height);
        using Raster smooth = new(width, height);
        int side = Math.Max(1, (int)(reach * Math.Max(width, height)));
        Sums sums = new(small);
        for (int y = 0; y < height; y++)
        {
            Span<uint> row = smooth.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                (Rgb best, float calm) = sums.Square(x - side, y - side, x, y);
                (best, calm) = Calmer(best, calm, sums.Square(x, y - side, x + side, y));
                (best, calm) = Calmer(best, calm, sums.Square(x - side, y, x, y + side));
                (best, _) = Calmer(best, calm, sums.Square(x, y, x + side, y + side));
                row[x] = Raster.Pack(best);
            }
        }

        return Scaling.Resize(smooth, source.Width, source.Height);
    }

    private static (Rgb, float) Calmer(Rgb best, float calm, (Rgb Mean, float Spread) other) => other.Spread < calm ? other : (best, calm);

    /// <summary>Sums over every rectangle from the corner, so that any square's mean costs four look-ups.</summary>
    private sealed class Sums
    {
        private readonly int _width, _height;
        private readonly (double R, double G, double B, double Square)[] _table;

        public Sums(Raster raster)
        {
            (_width, _height) = (raster.Width, raster.Height);
            _table = new (double, double, double, double)[(_width + 1) * (_height + 1)];
            for (int y = 0; y < _height; y++)
            {
                (double R, double G, double B, double Square) line = default;
                ReadOnlySpan<uint> row = raster.Row(y);
                for (int x = 0; x < row.Length; x++)
                {
                    Rgb colour = Raster.Unpack(row[x]);
                    line = (line.R + colour.R, line.G + colour.G, line.B + colour.B, line.Square + (colour.Luma * colour.Luma));
                    var above = _table[(y * (_width + 1)) + x + 1];
                    _table[((y + 1) * (_width + 1)) + x + 1] = (above.R + line.R, above.G + line.G, above.B + line.B, above.Square + line.Square);
                }
            }
        }

        public (Rgb Mean, float Spread) Square(int left, int top, int right, int bottom)
        {
            left = Math.Max(0, left);
            top = Math.Max(0, top);
            right = Math.Min(_width, right + 1);
            bottom = Math.Min(_height, bottom + 1);
            int pitch = _width + 1;
            var a = _table[(top * pitch) + left];
            var b = _table[(top * pitch) + right];
            var c = _table[(bottom * pitch) + left];
            var d = _table[(bottom * pitch) + right];
            float share = 1f / ((right - left) * (bottom - top));
            Rgb mean = new Rgb((float)(d.R - b.R - c.R + a.R), (float)(d.G - b.G - c.G + a.G), (float)(d.B - b.B - c.B + a.B)) * share;
            return (mean, ((float)(d.Square - b.Square - c.Square + a.Square) * share) - (mean.Luma * mean.Luma));
        }
    }
}
