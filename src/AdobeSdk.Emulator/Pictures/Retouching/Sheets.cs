using AdobeSdk.Emulator.Pictures.Files;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>A document: its layers, the lowest first.</summary>
internal sealed class Sheets(int width, int height) : IDisposable
{
    private int _ids;

    public int Width { get; private set; } = width;

    public int Height { get; private set; } = height;

    public List<Sheet> Layers { get; } = [];

    public int NextId() => ++_ids;

    /// <summary>A document with one layer.</summary>
    public static Sheets Open(byte[] source)
    {
        using Raster decoded = Decode(source, out _);
        Sheets document = new(decoded.Width, decoded.Height);
        document.Layers.Add(new Sheet { Name = "Background", Type = "background_layer", Id = document.NextId(), Pixels = Scaling.Resize(decoded, decoded.Width, decoded.Height) });
        return document;
    }

    /// <summary>The picture of a file, Photoshop documents included, and the layers that these name.</summary>
    public static Raster Decode(byte[] source, out IReadOnlyList<(string Name, Region Bounds)> layers)
    {
        if (!PsdReader.Knows(source))
        {
            layers = [];
            return PictureCodec.Decode(source);
        }

        PsdReader document = PsdReader.Read(source);
        layers = document.Layers;
        return document.Merged;
    }

    /// <summary>All layers together, premultiplied.</summary>
    public Raster Merge(Func<Sheet, bool>? which = null)
    {
        Raster merged = new(Width, Height);
        merged.Canvas.Clear(SKColors.Transparent);
        foreach (Sheet layer in Layers.Where(layer => which?.Invoke(layer) ?? true))
        {
            layer.Over(merged);
        }

        return merged;
    }

    /// <summary>Cuts every layer.</summary>
    public void Crop(Region region)
    {
        Change(pixels => Framing.Crop(pixels, region));
        (Width, Height) = Layers.FirstOrDefault(static layer => layer.Pixels is not null)?.Pixels is { } any ? (any.Width, any.Height) : (region.Width, region.Height);
    }

    /// <summary>Scales every layer.</summary>
    public void Resize(int width, int height)
    {
        PictureCodec.RequireSize(width, height, "The document");
        Change(pixels => Scaling.Resize(pixels, width, height));
        (Width, Height) = (width, height);
    }

    /// <summary>Cuts off what no layer shows.</summary>
    public void Trim()
    {
        using Raster merged = Merge();
        Crop(Framing.Visible(merged));
    }

    /// <summary>The document as a file.</summary>
    public byte[] Write(PictureFormat format, int? width, int? height, Func<Sheet, bool>? which)
    {
        using Raster merged = Merge(which);
        (int wide, int high) = (width, height) switch
        {
            ({ } w, { } h) => (w, h),
            ({ } w, null) => (w, Math.Max(1, (int)Math.Round((double)Height * w / Width))),
            (null, { } h) => (Math.Max(1, (int)Math.Round((double)Width * h / Height)), h),
            _ => (Width, Height),
        };
        PictureCodec.RequireSize(wide, high, "The output");
        using Raster scaled = Scaling.ResizeUnpremultiplied(merged, wide, high);
        switch (format.MediaType)
        {
            case "image/tiff" or "image/x-adobe-dng":
                return TiffWriter.Write(scaled, asDng: format.MediaType == "image/x-adobe-dng");
            case "image/jpeg":
                using (Raster ground = Framing.Over(scaled, new Tint(255, 255, 255)))
                {
                    return PictureCodec.Encode(ground, format.MediaType, format.JpegQuality).Bytes;
                }

            case "image/png":
                return PictureCodec.Encode(scaled, format.MediaType, pngLevel: format.PngLevel).Bytes;
            default:
                return WriteDocument(scaled);
        }
    }

    public void Dispose() => Layers.ForEach(static layer => layer.Dispose());

    private byte[] WriteDocument(Raster merged)
    {
        List<(string Name, byte Opacity, bool IsVisible, Raster Pixels)> layers = [];
        try
        {
            foreach (Sheet layer in Layers.Where(static layer => layer.Pixels is not null))
            {
                layers.Add((layer.Name, (byte)(layer.Opacity * 255 / 100), layer.IsVisible, Scaling.ResizeUnpremultiplied(layer.Pixels!, merged.Width, merged.Height)));
            }

            return PsdWriter.Write(merged, layers);
        }
        finally
        {
            layers.ForEach(static layer => layer.Pixels.Dispose());
        }
    }

    private void Change(Func<Raster, Raster> change)
    {
        foreach (Sheet layer in Layers)
        {
            if (layer.Pixels is { } before)
            {
                layer.Pixels = change(before);
                before.Dispose();
            }
        }
    }
}
