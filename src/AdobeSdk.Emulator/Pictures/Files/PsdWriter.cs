using System.Buffers.Binary;
using System.Text;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>
/// Photoshop documents: RGB with 8 bits, layers of the document's size, not compressed, as Adobe's file format specification
/// has it. Groups, text and masks are pixels; what kind of layer they were stands in a block that only the emulator reads.
/// </summary>
internal static class PsdWriter
{
    /// <summary>The block with a layer's kind and text. Programs that do not know it pass it over.</summary>
    public const string KindKey = "emUl";

    /// <summary>A document.</summary>
    /// <param name="merged">All layers together, not premultiplied.</param>
    /// <param name="layers">The layers, the lowest first, each as large as the document.</param>
    public static byte[] Write(Raster merged, IReadOnlyList<PsdLayer> layers)
    {
        using MemoryStream file = new();
        file.Write("8BPS"u8);
        Short(file, 1);
        file.Write(new byte[6]);
        Short(file, 4);
        Long(file, merged.Height);
        Long(file, merged.Width);
        Short(file, 8);
        Short(file, 3);
        Long(file, 0);
        Long(file, 0);
        byte[] information = Layers(merged, layers);
        Long(file, information.Length + 8);
        Long(file, information.Length);
        file.Write(information);
        Long(file, 0);
        Short(file, 0);
        foreach (int channel in (ReadOnlySpan<int>)[0, 1, 2, 3])
        {
            file.Write(Channel(merged, channel));
        }

        return file.ToArray();
    }

    private static byte[] Layers(Raster merged, IReadOnlyList<PsdLayer> layers)
    {
        using MemoryStream part = new();
        Short(part, layers.Count);
        foreach (PsdLayer layer in layers)
        {
            Long(part, 0);
            Long(part, 0);
            Long(part, merged.Height);
            Long(part, merged.Width);
            Short(part, 4);
            foreach (int id in (ReadOnlySpan<int>)[-1, 0, 1, 2])
            {
                Short(part, id);
                Long(part, 2 + (merged.Width * merged.Height));
            }

            part.Write(Encoding.ASCII.GetBytes("8BIM" + PsdBlendKey.Of(layer.BlendMode)));
            part.Write([layer.Opacity, 0, (byte)(layer.IsVisible ? 0 : 2), 0]);
            byte[] pascal = Pascal(layer.Name);
            byte[] blocks = Blocks(layer);
            Long(part, 8 + pascal.Length + blocks.Length);
            Long(part, 0);
            Long(part, 0);
            part.Write(pascal);
            part.Write(blocks);
        }

        foreach (Raster pixels in layers.Select(static layer => layer.Pixels!))
        {
            foreach (int channel in (ReadOnlySpan<int>)[3, 0, 1, 2])
            {
                Short(part, 0);
                part.Write(Channel(pixels, channel));
            }
        }

        if (part.Length % 2 == 1)
        {
            part.WriteByte(0);
        }

        return part.ToArray();
    }

    // The whole name, the id, and the kind.
    private static byte[] Blocks(PsdLayer layer)
    {
        using MemoryStream blocks = new();
        byte[] name = Encoding.BigEndianUnicode.GetBytes(layer.Name);
        using MemoryStream unicode = new();
        Long(unicode, layer.Name.Length);
        unicode.Write(name);
        Block(blocks, "luni", unicode.ToArray());
        byte[] id = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(id, layer.Id);
        Block(blocks, "lyid", id);
        Block(blocks, KindKey, Encoding.UTF8.GetBytes(layer.Text is null ? layer.Type : $"{layer.Type}\n{layer.Text}"));
        return blocks.ToArray();
    }

    private static void Block(Stream blocks, string key, byte[] data)
    {
        blocks.Write(Encoding.ASCII.GetBytes("8BIM" + key));
        Long(blocks, data.Length);
        blocks.Write(data);
        if (data.Length % 2 == 1)
        {
            blocks.WriteByte(0);
        }
    }

    private static byte[] Channel(Raster raster, int channel)
    {
        byte[] values = new byte[raster.Width * raster.Height];
        ReadOnlySpan<byte> bytes = raster.Bytes;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = bytes[(i * 4) + channel];
        }

        return values;
    }

    // A length, the name, and zeros up to a multiple of four.
    private static byte[] Pascal(string name)
    {
        byte[] text = Encoding.Latin1.GetBytes(name.Length > 31 ? name[..31] : name);
        byte[] pascal = new byte[(text.Length + 4) / 4 * 4];
        pascal[0] = (byte)text.Length;
        text.CopyTo(pascal, 1);
        return pascal;
    }

    private static void Short(Stream file, int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        file.Write(bytes);
    }

    private static void Long(Stream file, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        file.Write(bytes);
    }
}
