using System.Text;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>Reads the layers of a Photoshop document: first what they are, then their pixels.</summary>
internal sealed class PsdLayerReader(PsdCursor cursor)
{
    private const int GroupEnds = 3;

    private readonly List<(PsdLayer Layer, List<(int Id, int Length)> Channels, int Divider)> _records = [];

    /// <summary>The layers, the lowest first; groups stand above what is in them.</summary>
    public List<PsdLayer> Read()
    {
        // A negative number says that the first alpha channel is the document's transparency.
        int count = Math.Abs((int)(short)cursor.Short());
        for (int i = 0; i < count; i++)
        {
            _records.Add(ReadRecord(i + 1));
        }

        int depth = 0;
        List<PsdLayer> layers = [];
        foreach ((PsdLayer layer, List<(int Id, int Length)> channels, int divider) in _records)
        {
            ReadPixels(layer, channels);
            if (divider == GroupEnds)
            {
                depth++;
                layer.Dispose();
                continue;
            }

            depth -= divider > 0 ? 1 : 0;
            layer.Depth = Math.Max(0, depth);
            layers.Add(layer);
        }

        return layers;
    }

    private (PsdLayer Layer, List<(int Id, int Length)> Channels, int Divider) ReadRecord(int number)
    {
        int top = cursor.Long(), left = cursor.Long(), bottom = cursor.Long(), right = cursor.Long();
        List<(int, int)> channels = [];
        for (int more = cursor.Short(); more > 0; more--)
        {
            channels.Add(((short)cursor.Short(), cursor.Long()));
        }

        cursor.Skip(4);
        string key = Encoding.ASCII.GetString(cursor.Take(4));
        byte opacity = cursor.Byte();
        cursor.Skip(1);
        bool hidden = (cursor.Byte() & 2) != 0;
        cursor.Skip(1);
        int end = cursor.Long() + cursor.At;
        cursor.Skip(cursor.Long());
        cursor.Skip(cursor.Long());
        int length = cursor.Byte();
        PsdLayer layer = new()
        {
            Name = Encoding.Latin1.GetString(cursor.Take(length)),
            Bounds = new Region(left, top, right - left, bottom - top),
            Id = number,
            Opacity = opacity,
            IsVisible = !hidden,
            BlendMode = PsdBlendKey.WordOf(key),
        };
        cursor.Skip((4 - ((length + 1) % 4)) % 4);
        int divider = 0;
        while (cursor.At + 12 <= end)
        {
            ReadBlock(layer, ref divider);
        }

        cursor.At = end;
        return (layer, channels, divider);
    }

    // What Photoshop says of a layer besides; the blocks that tell its kind are named in its file format specification.
    private void ReadBlock(PsdLayer layer, ref int divider)
    {
        cursor.Skip(4);
        string key = Encoding.ASCII.GetString(cursor.Take(4));
        int length = cursor.Long();
        int next = cursor.At + length + (length % 2);
        switch (key)
        {
            case "luni":
                layer.Name = Encoding.BigEndianUnicode.GetString(cursor.Take(cursor.Long() * 2)).TrimEnd('\0');
                break;
            case "lyid":
                layer.Id = cursor.Long();
                break;
            case "lsct":
                divider = cursor.Long();
                layer.Type = "group_layer";
                break;
            case PsdWriter.KindKey:
                string[] own = Encoding.UTF8.GetString(cursor.Take(length)).Split('\n', 2);
                layer.Type = own[0];
                layer.Text = own.ElementAtOrDefault(1);
                break;
            default:
                layer.Type = key switch
                {
                    "TySh" or "tySh" => "text_layer",
                    "SoLd" or "SoLE" or "PlLd" or "plLd" => "smart_object_layer",
                    "SoCo" => "solid_color_layer",
                    "brit" or "levl" or "curv" or "expA" or "vibA" or "hue " or "hue2" or "blnc" or "blwh" or "phfl" or "mixr" or "nvrt" or "post" or "thrs" or "grdm" or "selc" => "adjustment_layer",
                    _ => layer.Type,
                };
                break;
        }

        cursor.At = next;
    }

    private void ReadPixels(PsdLayer layer, List<(int Id, int Length)> channels)
    {
        int width = layer.Bounds.Width, height = layer.Bounds.Height;
        bool isEmpty = width <= 0 || height <= 0;
        if (!isEmpty)
        {
            PictureCodec.RequireSize(width, height, "A layer");
            layer.Pixels = new Raster(width, height, SKAlphaType.Unpremul);
            layer.Pixels.Pixels.Fill(0xFF000000);
        }

        foreach ((int id, int length) in channels)
        {
            ReadOnlySpan<byte> packed = cursor.Take(length);
            int part = id == -1 ? 3 : id;

            // A mask has a place of its own, and further colours are not RGB: both are passed over.
            if (!isEmpty && part is >= 0 and <= 3)
            {
                byte[] values = PsdChannel.Unpack(packed, width, height);
                for (int i = 0; i < values.Length; i++)
                {
                    layer.Pixels!.Bytes[(i * 4) + part] = values[i];
                }
            }
        }
    }
}
