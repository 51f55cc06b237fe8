using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>
/// Turns a picture until the lines in it that are nearly level, or nearly upright, are so. It finds the angle at which most of the
/// picture's edges lie; perspective stays.
/// </summary>
internal static class Straightening
{
    private const int Most = 15;
    private const int StepsADegree = 4;
    private const int Side = 512;

    /// <summary>A straight copy.</summary>
    /// <param name="source">The picture, not premultiplied.</param>
    /// <param name="crops">Whether what is empty at the edges is cut off.</param>
    public static Raster Straighten(Raster source, bool crops)
    {
        double angle = Tilt(source);
        if (Math.Abs(angle) < 1.0 / StepsADegree)
        {
            return source.Clone();
        }

        double radians = Math.Abs(angle) * Math.PI / 180;
        (int width, int height) = crops ? Inside(source.Width, source.Height, radians) : Around(source.Width, source.Height, radians);
        using Raster turned = new(width, height);
        turned.Canvas.Clear(SKColors.Transparent);
        turned.Canvas.Translate(width / 2f, height / 2f);
        turned.Canvas.RotateDegrees((float)-angle);
        using SKBitmap ready = Scaling.Premultiplied(source);
        using SKImage image = SKImage.FromBitmap(ready);
        turned.Canvas.DrawImage(image, SKRect.Create(-source.Width / 2f, -source.Height / 2f, source.Width, source.Height), new SKSamplingOptions(SKCubicResampler.CatmullRom));
        return Scaling.Unpremultiplied(turned);
    }

    /// <summary>How far a picture's lines are turned clockwise, in degrees, up to 15; 0 where they say nothing.</summary>
    public static double Tilt(Raster source)
    {
        double scale = Math.Min(1, (double)Side / Math.Max(source.Width, source.Height));
        using Raster small = Scaling.ResizeUnpremultiplied(source, Math.Max(1, (int)(source.Width * scale)), Math.Max(1, (int)(source.Height * scale)));
        double[] votes = new double[(2 * Most * StepsADegree) + 1];
        double all = 0;
        float[] luma = new float[small.Width * small.Height];
        for (int i = 0; i < luma.Length; i++)
        {
            luma[i] = Raster.Unpack(small.Pixels[i]).Luma;
        }

        for (int y = 1; y < small.Height - 1; y++)
        {
            for (int x = 1; x < small.Width - 1; x++)
            {
                (double across, double down) = Slope(luma, (y * small.Width) + x, small.Width);
                double strength = Math.Sqrt((across * across) + (down * down));
                all += strength;

                // A line runs across its slope. What it lacks to level or to upright is the same number.
                double degrees = Math.Atan2(-across, down) * 180 / Math.PI;
                double off = degrees - (90 * Math.Round(degrees / 90));
                if (strength > 0.2 && Math.Abs(off) <= Most)
                {
                    votes[(int)Math.Round((off + Most) * StepsADegree)] += strength;
                }
            }
        }

        return Peak(votes, all);
    }

    private static (double Across, double Down) Slope(float[] luma, int at, int width)
    {
        float Around(int offset) => luma[at + offset];
        double across = Around(1 - width) + (2 * Around(1)) + Around(1 + width) - Around(-1 - width) - (2 * Around(-1)) - Around(-1 + width);
        double down = Around(width - 1) + (2 * Around(width)) + Around(width + 1) - Around(-width - 1) - (2 * Around(-width)) - Around(-width + 1);
        return (across, down);
    }

    // The mean around the highest vote, if it has a fair share of all edges.
    private static double Peak(double[] votes, double all)
    {
        int best = 0;
        double most = 0;
        for (int i = 0; i < votes.Length; i++)
        {
            double near = Near(votes, i).Sum(static vote => vote.Weight);
            if (near > most)
            {
                (best, most) = (i, near);
            }
        }

        return most < all / 20 || most == 0 ? 0 : Near(votes, best).Sum(static vote => vote.Angle * vote.Weight) / most;
    }

    private static IEnumerable<(double Angle, double Weight)> Near(double[] votes, int at) =>
        Enumerable.Range(at - 2, 5).Where(index => index >= 0 && index < votes.Length).Select(index => (((double)index / StepsADegree) - Most, votes[index]));

    private static (int Width, int Height) Around(int width, int height, double radians) => (
        (int)Math.Ceiling((width * Math.Cos(radians)) + (height * Math.Sin(radians))),
        (int)Math.Ceiling((width * Math.Sin(radians)) + (height * Math.Cos(radians))));

    // The largest upright rectangle in a turned one.
    private static (int Width, int Height) Inside(int width, int height, double radians)
    {
        double sine = Math.Sin(radians), cosine = Math.Cos(radians);
        double longer = Math.Max(width, height), shorter = Math.Min(width, height);
        double wide, high;
        if (shorter <= 2 * sine * cosine * longer)
        {
            double half = shorter / 2;
            (wide, high) = width >= height ? (half / sine, half / cosine) : (half / cosine, half / sine);
        }
        else
        {
            double both = (cosine * cosine) - (sine * sine);
            (wide, high) = (((width * cosine) - (height * sine)) / both, ((height * cosine) - (width * sine)) / both);
        }

        return (Math.Max(1, (int)wide), Math.Max(1, (int)high));
    }
}
