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

    /// <summary>A Photoshop document with its layers; any other picture is one background layer.</summary>
    public static Sheets Open(byte[] source)
    {
        if (!PsdReader.Knows(source))
        {
            using Raster decoded = PictureCodec.Decode(source);
            return OneLayer(decoded);
        }

        using PsdReader file = PsdReader.Read(source);
        if (file.Layers.Count == 0)
        {
            return OneLayer(file.Merged);
        }

        Sheets document = new(file.Merged.Width, file.Merged.Height) { _ids = file.Layers.Max(static layer => layer.Id) };
        document.Layers.AddRange(file.Layers.Select(layer => FromFile(layer, document)));
        return document;
    }

    /// <summary>The merged picture of a file, Photoshop documents included.</summary>
    public static Raster Decode(byte[] source)
    {
        if (!PsdReader.Knows(source))
        {
            return PictureCodec.Decode(source);
        }

        using PsdReader document = PsdReader.Read(source);
        return document.Merged.Clone();
    }

    /// <summary>A layer above all others.</summary>
    public Raster AddOnTop(string name, string type)
    {
        Raster pixels = new(Width, Height);
        pixels.Canvas.Clear(SKColors.Transparent);
        Layers.Add(new Sheet { Name = name, Type = type, Id = NextId(), Pixels = pixels });
        return pixels;
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
        List<PsdLayer> layers = [];
        try
        {
            foreach (Sheet layer in Layers.Where(static layer => layer.Pixels is not null))
            {
                layers.Add(new PsdLayer
                {
                    Name = layer.Name,
                    Bounds = new Region(0, 0, merged.Width, merged.Height),
                    Id = layer.Id,
                    Type = layer.Type,
                    Text = layer.Text,
                    Opacity = (byte)(layer.Opacity * 255 / 100),
                    IsVisible = layer.IsVisible,
                    BlendMode = layer.BlendMode,
                    Pixels = Scaling.ResizeUnpremultiplied(layer.Pixels!, merged.Width, merged.Height),
                });
            }

            return PsdWriter.Write(merged, layers);
        }
        finally
        {
            layers.ForEach(static layer => layer.Dispose());
        }
    }

    private static Sheets OneLayer(Raster picture)
    {
        Sheets document = new(picture.Width, picture.Height);
        document.Layers.Add(new Sheet { Name = "Background", Type = "background_layer", Id = document.NextId(), Pixels = Scaling.Resize(picture, picture.Width, picture.Height) });
        return document;
    }

    private static Sheet FromFile(PsdLayer layer, Sheets document)
    {
        Raster? pixels = null;
        if (layer.Pixels is { } own)
        {
            pixels = new Raster(document.Width, document.Height);
            pixels.Canvas.Clear(SKColors.Transparent);
            using SKBitmap ready = Scaling.Premultiplied(own);
            pixels.Canvas.DrawBitmap(ready, layer.Bounds.X, layer.Bounds.Y);
        }

        return new Sheet
        {
            Name = layer.Name, Type = layer.Type, Id = layer.Id, Text = layer.Text, Depth = layer.Depth,
            IsVisible = layer.IsVisible, Opacity = (int)Math.Round(layer.Opacity / 2.55), BlendMode = layer.BlendMode, Pixels = pixels,
        };
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
