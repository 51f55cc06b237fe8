using System.Buffers.Binary;
using System.Text;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>What the emulator can use of a Photoshop document: the merged picture and the layers' names and places.</summary>
internal sealed class PsdReader
{
    private readonly byte[] _file;
    private int _at;

    private PsdReader(byte[] file) => _file = file;

    public List<(string Name, Region Bounds)> Layers { get; } = [];

    public Raster Merged { get; private set; } = null!;

    public static bool Knows(ReadOnlySpan<byte> file) => file.StartsWith("8BPS"u8);

    /// <summary>Reads a document; the merged picture is the caller's to dispose of.</summary>
    /// <exception cref="PictureException">It is damaged, or of a kind that the emulator does not read.</exception>
    public static PsdReader Read(byte[] file)
    {
        PsdReader reader = new(file);
        try
        {
            reader.Read();
            return reader;
        }
        catch (ArgumentException)
        {
            throw new PictureException("The Photoshop document breaks off or is damaged: send the whole file.");
        }
    }

    private void Read()
    {
        _at = 12;
        int channels = Short();
        int height = Long();
        int width = Long();
        if (Short() != 8 || Short() != 3 || BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(4)) != 1 || channels < 3)
        {
            throw new PictureException("The emulator reads Photoshop documents in RGB with 8 bits a channel alone.");
        }

        PictureCodec.RequireSize(width, height, "The document");
        Skip(Long());
        Skip(Long());
        int end = Long() + _at;
        if (end > _at + 4 && Long() > 0)
        {
            ReadLayers();
        }

        _at = end;
        ReadMerged(width, height, channels);
    }

    private void ReadLayers()
    {
        // A negative number says that the first alpha channel is the document's transparency.
        int count = Math.Abs((int)(short)Short());
        for (int i = 0; i < count; i++)
        {
            int top = Long(), left = Long(), bottom = Long(), right = Long();
            Skip(Short() * 6);
            Skip(12);
            int extra = Long() + _at;
            Skip(Long());
            Skip(Long());
            int length = _file[_at];
            Layers.Add((Encoding.Latin1.GetString(_file.AsSpan(_at + 1, length)), new Region(left, top, right - left, bottom - top)));
            _at = extra;
        }
    }

    private void ReadMerged(int width, int height, int channels)
    {
        bool packed = Short() == 1;
        int lengths = _at;
        if (packed)
        {
            Skip(channels * height * 2);
        }

        Merged = new Raster(width, height, SKAlphaType.Unpremul);
        Merged.Pixels.Fill(0xFF000000);
        Span<byte> row = new byte[width];
        for (int channel = 0; channel < Math.Min(channels, 4); channel++)
        {
            for (int y = 0; y < height; y++)
            {
                if (packed)
                {
                    int length = BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(lengths + (((channel * height) + y) * 2)));
                    Unpack(_file.AsSpan(_at, length), row);
                    _at += length;
                }
                else
                {
                    _file.AsSpan(_at, width).CopyTo(row);
                    _at += width;
                }

                for (int x = 0; x < width; x++)
                {
                    Merged.Bytes[(((y * width) + x) * 4) + channel] = row[x];
                }
            }
        }
    }

    // PackBits: a count, then that many bytes, or one byte to repeat.
    private static void Unpack(ReadOnlySpan<byte> from, Span<byte> to)
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

    private void Skip(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        _at += bytes;
    }

    private int Short()
    {
        ushort value = BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(_at));
        _at += 2;
        return value;
    }

    private int Long()
    {
        int value = BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(_at));
        _at += 4;
        return value;
    }
}
