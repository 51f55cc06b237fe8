using System.Buffers.Binary;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>Baseline TIFF: one strip, not compressed, with an alpha channel. A DNG is one with the version tag of DNG in it.</summary>
internal static class TiffWriter
{
    private const ushort Byte = 1;
    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;

    public static byte[] Write(Raster raster, bool asDng = false)
    {
        int size = raster.Width * raster.Height * 4;
        List<(ushort Tag, ushort Type, uint Count, uint Value)> entries =
        [
            (256, Long, 1, (uint)raster.Width),
            (257, Long, 1, (uint)raster.Height),
            (258, Short, 4, 8),
            (259, Short, 1, 1),
            (262, Short, 1, 2),
            (273, Long, 1, 16),
            (277, Short, 1, 4),
            (278, Long, 1, (uint)raster.Height),
            (279, Long, 1, (uint)size),
            (284, Short, 1, 1),
            (338, Short, 1, 2),
        ];
        if (asDng)
        {
            entries.Add((50706, Byte, 4, 0x00000401));
            entries.Add((50708, Ascii, 4, 0x00554D45));
        }

        byte[] file = new byte[16 + size + 2 + (entries.Count * 12) + 4];
        Span<byte> at = file;
        "II*\0"u8.CopyTo(at);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], (uint)(16 + size));

        // Bits a sample, four times: the directory points here.
        for (int i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(at[(8 + (i * 2))..], 8);
        }

        raster.Bytes.CopyTo(at[16..]);
        at = at[(16 + size)..];
        BinaryPrimitives.WriteUInt16LittleEndian(at, (ushort)entries.Count);
        foreach ((ushort tag, ushort type, uint count, uint value) in entries)
        {
            at = at[(tag == entries[0].Tag ? 2 : 12)..];
            BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
            BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
            BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
        }

        return file;
    }
}
