using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Pictures in other sizes.</summary>
internal static class Scaling
{
    /// <summary>A copy in another size; premultiplied, because blending colours of unlike opacity needs it.</summary>
    public static Raster Resize(Raster source, int width, int height)
    {
        using SKBitmap premultiplied = Premultiplied(source);
        Raster scaled = new(width, height);

        // Shrinking needs every source pixel (mipmaps), growing needs a smooth curve through them (cubic).
        bool shrinks = width < source.Width && height < source.Height;
        SKSamplingOptions sampling = shrinks ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.CatmullRom);
        using SKImage image = SKImage.FromBitmap(premultiplied);
        using SKPaint paint = new() { BlendMode = SKBlendMode.Src };
        scaled.Canvas.DrawImage(image, SKRect.Create(width, height), sampling, paint);
        return scaled;
    }

    /// <summary>A copy in another size, back in the form that <see cref="PictureCodec.Decode"/> gives.</summary>
    public static Raster ResizeUnpremultiplied(Raster source, int width, int height)
    {
        using Raster scaled = Resize(source, width, height);
        return Unpremultiplied(scaled);
    }

    /// <summary>The middle of the source, cut to the shape of the new size and filling it.</summary>
    public static Raster Cover(Raster source, int width, int height)
    {
        using SKBitmap premultiplied = Premultiplied(source);
        Raster scaled = new(width, height);
        float factor = MathF.Max((float)width / source.Width, (float)height / source.Height);
        float wide = source.Width * factor;
        float high = source.Height * factor;
        using SKImage image = SKImage.FromBitmap(premultiplied);
        SKSamplingOptions sampling = factor < 1 ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.CatmullRom);
        scaled.Canvas.DrawImage(image, SKRect.Create((width - wide) / 2, (height - high) / 2, wide, high), sampling, null);
        return scaled;
    }

    /// <summary>Alike, for Skia to draw with.</summary>
    public static SKBitmap Premultiplied(Raster source)
    {
        SKBitmap copy = new(source.Bitmap.Info.WithAlphaType(SKAlphaType.Premul));
        using SKPixmap from = source.Bitmap.PeekPixels();
        using SKPixmap to = copy.PeekPixels();
        from.ReadPixels(to);
        return copy;
    }

    /// <summary>Alike, for the encoder and for exact loops.</summary>
    public static Raster Unpremultiplied(Raster source)
    {
        Raster copy = new(source.Width, source.Height, SKAlphaType.Unpremul);
        using SKPixmap from = source.Bitmap.PeekPixels();
        using SKPixmap to = copy.Bitmap.PeekPixels();
        from.ReadPixels(to);
        return copy;
    }
}
