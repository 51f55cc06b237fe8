using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>Parts of pictures, and pictures on grounds.</summary>
internal static class Framing
{
    /// <summary>A part of a picture; what is outside it is not there.</summary>
    public static Raster Crop(Raster source, Region region)
    {
        Region inside = Clip(region, source.Width, source.Height);
        if (inside.Width < 1 || inside.Height < 1)
        {
            throw new PictureException($"Nothing of the picture lies in {region.Width}×{region.Height} pixels at {region.X}, {region.Y}.");
        }

        Raster part = new(inside.Width, inside.Height, source.Bitmap.AlphaType);
        for (int y = 0; y < inside.Height; y++)
        {
            source.Row(inside.Y + y).Slice(inside.X, inside.Width).CopyTo(part.Row(y));
        }

        return part;
    }

    /// <summary>The picture on a ground of one colour.</summary>
    public static Raster Over(Raster source, Tint ground)
    {
        Raster result = new(source.Width, source.Height);
        result.Canvas.Clear(new SKColor(ground.Red, ground.Green, ground.Blue, ground.Alpha));
        using SKBitmap ready = Scaling.Premultiplied(source);
        result.Canvas.DrawBitmap(ready, 0, 0);
        return result;
    }

    /// <summary>The rectangle around all that is not transparent; everything, if nothing is.</summary>
    public static Region Visible(Raster source)
    {
        Region bounds = new Mask(Matte.AlphaOf(source), source.Width, source.Height).Bounds();
        return bounds.Width == 0 ? new Region(0, 0, source.Width, source.Height) : bounds;
    }

    /// <summary>The largest part of a picture with this shape that has the subject in its middle, as far as the picture allows.</summary>
    /// <param name="width">The picture's width.</param>
    /// <param name="height">The picture's height.</param>
    /// <param name="subject">The rectangle around the subject.</param>
    /// <param name="shape">Width to height.</param>
    /// <param name="zoom">1 for the largest part, less for closer ones.</param>
    public static Region Around(int width, int height, Region subject, double shape, double zoom)
    {
        double wide = Math.Min(width, height * shape) * zoom;
        double high = wide / shape;
        double x = Math.Clamp(subject.X + (subject.Width / 2.0) - (wide / 2), 0, width - wide);
        double y = Math.Clamp(subject.Y + (subject.Height / 2.0) - (high / 2), 0, height - high);
        return new Region((int)x, (int)y, Math.Max(1, (int)wide), Math.Max(1, (int)high));
    }

    private static Region Clip(Region region, int width, int height)
    {
        int left = Math.Clamp(region.X, 0, width);
        int top = Math.Clamp(region.Y, 0, height);
        return new Region(left, top, Math.Clamp(region.X + region.Width, 0, width) - left, Math.Clamp(region.Y + region.Height, 0, height) - top);
    }
}
