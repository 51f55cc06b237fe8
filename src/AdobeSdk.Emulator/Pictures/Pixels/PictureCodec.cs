using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Encoded pictures to pixels and back. Reads the header, and so the size, before it unpacks anything.</summary>
internal static class PictureCodec
{
    /// <summary>The longest side that is read or written, in pixels.</summary>
    public const int MaxSide = 16_384;

    /// <summary>The most pixels that are read or written: 8192 × 8192, 256 MB unpacked.</summary>
    public const long MaxPixels = 8192L * 8192;

    public static (int Width, int Height) Measure(byte[] encoded)
    {
        using SKCodec codec = Open(encoded);
        return Upright.Swaps(codec.EncodedOrigin) ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
    }

    /// <summary>Pixels as they are stored: not premultiplied, no colour conversion, turned upright as a photo's EXIF says.</summary>
    public static Raster Decode(byte[] encoded)
    {
        using SKCodec codec = Open(encoded);

        // Without a colour space Skia leaves the numbers alone; premultiplying would lose the colour of faint pixels.
        SKImageInfo info = new(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        SKBitmap bitmap = new(info);
        SKCodecResult result = codec.GetPixels(info, bitmap.GetPixels());
        if (result != SKCodecResult.Success)
        {
            bitmap.Dispose();
            throw new PictureException($"The picture breaks off or is damaged ({result}): send the whole file.");
        }

        return Upright.Turn(new Raster(bitmap), codec.EncodedOrigin);
    }

    /// <summary>A PNG; without an alpha channel if every pixel is opaque.</summary>
    public static Picture ToPng(Raster raster) => Encode(raster, "image/png");

    /// <summary>A file of <paramref name="mediaType"/>: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    /// <param name="raster">The pixels.</param>
    /// <param name="mediaType">The format.</param>
    /// <param name="jpegQuality">1 to 100.</param>
    /// <param name="pngLevel">0 to 9: how hard a PNG is compressed.</param>
    public static Picture Encode(Raster raster, string mediaType, int jpegQuality = 92, int pngLevel = 4)
    {
        bool opaque = IsOpaque(raster);
        SKImageInfo info = opaque ? raster.Bitmap.Info.WithAlphaType(SKAlphaType.Opaque) : raster.Bitmap.Info;
        using SKPixmap pixels = new(info, raster.Bitmap.GetPixels(), raster.Bitmap.RowBytes);
        using SKData? data = mediaType switch
        {
            "image/png" => pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, pngLevel)),
            "image/jpeg" => pixels.Encode(new SKJpegEncoderOptions(jpegQuality)),
            "image/webp" => pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, 90)),
            _ => throw new PictureException($"The emulator writes image/png, image/jpeg and image/webp, not {mediaType}."),
        };

        return data is null
            ? throw new PictureException($"A picture of {raster.Width}×{raster.Height} can't be written as {mediaType}.")
            : new Picture(data.ToArray(), mediaType, raster.Width, raster.Height);
    }

    /// <summary>Throws if a picture of this size is more than the emulator works on.</summary>
    public static void RequireSize(long width, long height, string what)
    {
        if (width < 1 || height < 1 || width > MaxSide || height > MaxSide || width * height > MaxPixels)
        {
            throw new PictureException(
                $"{what} would be {width}×{height} pixels; sides go from 1 to {MaxSide}, and all of it up to {MaxPixels / 1_000_000} million pixels.");
        }
    }

    private static SKCodec Open(byte[] encoded)
    {
        if (encoded.Length == 0)
        {
            throw new PictureException("The picture is empty.");
        }

        SKData data = SKData.CreateCopy(encoded);
        SKCodec? codec = SKCodec.Create(data);
        if (codec is null)
        {
            data.Dispose();
            throw new PictureException(PictureSignature.Explain(encoded));
        }

        RequireSize(codec.Info.Width, codec.Info.Height, "The picture");
        return codec;
    }

    private static bool IsOpaque(Raster raster)
    {
        foreach (uint pixel in raster.Pixels)
        {
            if (pixel < 0xFF000000)
            {
                return false;
            }
        }

        return true;
    }
}
