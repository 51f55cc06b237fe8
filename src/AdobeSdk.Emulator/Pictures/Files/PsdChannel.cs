using System.Buffers.Binary;
using System.IO.Compression;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>Unpacks a channel of a layer, in each way that Photoshop packs one.</summary>
internal static class PsdChannel
{
    /// <summary>The values of a channel, row by row.</summary>
    /// <param name="packed">The channel as it stands in the file, its word for the compression included.</param>
    /// <param name="width">The layer's width.</param>
    /// <param name="height">The layer's height.</param>
    public static byte[] Unpack(ReadOnlySpan<byte> packed, int width, int height)
    {
        byte[] values = new byte[width * height];
        ReadOnlySpan<byte> data = packed[2..];
        switch (BinaryPrimitives.ReadUInt16BigEndian(packed))
        {
            case 0:
                data[..values.Length].CopyTo(values);
                break;
            case 1:
                UnpackRows(data, values, width, height);
                break;
            case 2 or 3:
                using (ZLibStream stream = new(new MemoryStream(data.ToArray()), CompressionMode.Decompress))
                {
                    stream.ReadExactly(values);
                }

                if (BinaryPrimitives.ReadUInt16BigEndian(packed) == 3)
                {
                    Sum(values, width);
                }

                break;
            default:
                throw new PictureException("The Photoshop document packs a layer in a way that is not known.");
        }

        return values;
    }

    /// <summary>PackBits: a count, then that many bytes, or one byte to repeat.</summary>
    public static void UnpackRow(ReadOnlySpan<byte> from, Span<byte> to)
    {
        int written = 0;
        for (int at = 0; at < from.Length && written < to.Length;)
        {
            int count = (sbyte)from[at++];
            if (count >= 0)
            {
                from.Slice(at, count + 1).CopyTo(to[written..]);
                at += count + 1;
                written += count + 1;
            }
            else if (count != -128)
            {
                to.Slice(written, 1 - count).Fill(from[at++]);
                written += 1 - count;
            }
        }
    }

    private static void UnpackRows(ReadOnlySpan<byte> data, byte[] values, int width, int height)
    {
        int at = height * 2;
        for (int y = 0; y < height; y++)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(data[(y * 2)..]);
            UnpackRow(data.Slice(at, length), values.AsSpan(y * width, width));
            at += length;
        }
    }

    // Each value was written as the difference to its left neighbour.
    private static void Sum(byte[] values, int width)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (i % width != 0)
            {
                values[i] += values[i - 1];
            }
        }
    }
}
