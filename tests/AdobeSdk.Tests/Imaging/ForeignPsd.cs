using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary>A Photoshop document as other programs write it: packed in each way, with a group, a mask, a hidden layer and a place for each.</summary>
internal static class ForeignPsd
{
    private const int Side = 16;

    /// <summary>
    /// From the bottom: a white ground; a group with a red square, packed by PackBits, and a blue one, deflated; a hidden green one,
    /// deflated after prediction, of the kind of text.
    /// </summary>
    public static byte[] Write()
    {
        Layer[] layers =
        [
            new("ground", new(0, 0, Side, Side), SKColors.White, Packing: 0, "norm", Hidden: false, []),
            new("</Layer group>", new(0, 0, 0, 0), SKColors.Empty, Packing: 0, "norm", Hidden: false, [("lsct", Long(3))]),
            new("red", new(1, 1, 5, 5), SKColors.Red, Packing: 1, "norm", Hidden: false, [("lyid", Long(41))]),
            new("blue", new(8, 1, 14, 4), SKColors.Blue, Packing: 2, "mul ", Hidden: false, []),
            new("group", new(0, 0, 0, 0), SKColors.Empty, Packing: 0, "norm", Hidden: false, [("lsct", Long(1)), ("luni", [.. Long(7), .. Encoding.BigEndianUnicode.GetBytes("Grüppe!")])]),
            new("green", new(2, 8, 12, 14), SKColors.Lime, Packing: 3, "norm", Hidden: true, [("TySh", [1, 2, 3])]),
        ];
        byte[] records = [.. Short(-layers.Length), .. layers.SelectMany(Record), .. layers.SelectMany(layer => Channels(layer).SelectMany(channel => channel))];
        byte[] information = records.Length % 2 == 1 ? [.. records, 0] : records;
        byte[] merged = [.. Enumerable.Repeat((byte)255, 3 * Side * Side)];
        return
        [
            .. "8BPS"u8, .. Short(1), .. new byte[6], .. Short(3), .. Long(Side), .. Long(Side), .. Short(8), .. Short(3), .. Long(0), .. Long(0),
            .. Long(information.Length + 8), .. Long(information.Length), .. information, .. Long(0), .. Short(0), .. merged,
        ];
    }

    private static byte[] Record(Layer layer)
    {
        byte[][] channels = Channels(layer);
        byte[] ids = [.. new[] { -1, 0, 1, 2, -2 }.Zip(channels, static (id, channel) => (byte[])[.. Short(id), .. Long(channel.Length)]).SelectMany(static part => part)];
        byte[] name = Encoding.Latin1.GetBytes(layer.Name);
        byte[] pascal = [(byte)name.Length, .. name, .. new byte[(4 - ((name.Length + 1) % 4)) % 4]];
        byte[] blocks = [.. layer.Blocks.SelectMany(static block => (byte[])[.. "8BIM"u8, .. Encoding.ASCII.GetBytes(block.Key), .. Long(block.Data.Length), .. block.Data, .. new byte[block.Data.Length % 2]])];
        byte[] mask = [.. Long(0), .. Long(0), .. Long(1), .. Long(1), 0, 0, 0, 0];
        SKRectI place = layer.Place;
        return
        [
            .. Long(place.Top), .. Long(place.Left), .. Long(place.Bottom), .. Long(place.Right), .. Short(channels.Length), .. ids, .. "8BIM"u8, .. Encoding.ASCII.GetBytes(layer.Mode),
            255, 0, (byte)(layer.Hidden ? 2 : 0), 0, .. Long(4 + mask.Length + 4 + pascal.Length + blocks.Length), .. Long(mask.Length), .. mask, .. Long(0), .. pascal, .. blocks,
        ];
    }

    // Opacity, three colours, and a mask of one pixel, which has a place of its own.
    private static byte[][] Channels(Layer layer) =>
    [
        .. new[] { layer.Colour.Alpha, layer.Colour.Red, layer.Colour.Green, layer.Colour.Blue }.Select(value => Pack(layer, value)),
        [.. Short(0), 255],
    ];

    private static byte[] Pack(Layer layer, byte value)
    {
        int width = layer.Place.Width, height = layer.Place.Height;
        byte[] rows = [.. Enumerable.Repeat(value, width * height)];
        return layer.Packing switch
        {
            1 => [.. Short(1), .. Enumerable.Repeat(Short(2), height).SelectMany(static length => length), .. Enumerable.Repeat((byte[])[(byte)(257 - width), value], height).SelectMany(static row => row)],
            2 => [.. Short(2), .. Deflate(rows)],
            3 => [.. Short(3), .. Deflate([.. rows.Select((own, index) => index % width == 0 ? own : (byte)0)])],
            _ => [.. Short(0), .. rows],
        };
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Short(int value)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        return bytes;
    }

    private static byte[] Long(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private sealed record Layer(string Name, SKRectI Place, SKColor Colour, int Packing, string Mode, bool Hidden, (string Key, byte[] Data)[] Blocks);
}
