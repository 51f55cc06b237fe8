using System.Buffers.Binary;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>A place in a Photoshop document. Reading beyond its end throws an <see cref="ArgumentException"/>.</summary>
internal sealed class PsdCursor(byte[] file)
{
    public int At { get; set; }

    public int Short()
    {
        ushort value = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(At));
        At += 2;
        return value;
    }

    public int Long()
    {
        int value = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(At));
        At += 4;
        return value;
    }

    public byte Byte() => Take(1)[0];

    public ReadOnlySpan<byte> Take(int bytes)
    {
        ReadOnlySpan<byte> taken = file.AsSpan(At, bytes);
        At += bytes;
        return taken;
    }

    public void Skip(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        At += bytes;
    }
}
