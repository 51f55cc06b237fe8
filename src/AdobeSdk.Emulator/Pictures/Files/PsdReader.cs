using System.Buffers.Binary;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Files;

/// <summary>What the emulator can use of a Photoshop document: its layers with their pixels, and the merged picture.</summary>
internal sealed class PsdReader : IDisposable
{
    private readonly byte[] _file;
    private readonly PsdCursor _cursor;

    private PsdReader(byte[] file) => (_file, _cursor) = (file, new PsdCursor(file));

    /// <summary>The layers, the lowest first.</summary>
    public List<PsdLayer> Layers { get; private set; } = [];

    public Raster Merged { get; private set; } = null!;

    public static bool Knows(ReadOnlySpan<byte> file) => file.StartsWith("8BPS"u8);

    /// <summary>Reads a document.</summary>
    /// <exception cref="PictureException">It is damaged, or of a kind that the emulator does not read.</exception>
    public static PsdReader Read(byte[] file)
    {
        PsdReader reader = new(file);
        try
        {
            reader.Read();
            return reader;
        }
        catch (Exception damaged) when (damaged is ArgumentException or IndexOutOfRangeException or InvalidDataException or EndOfStreamException or OverflowException)
        {
            reader.Dispose();
            throw new PictureException("The Photoshop document breaks off or is damaged: send the whole file.");
        }
    }

    public void Dispose()
    {
        Layers.ForEach(static layer => layer.Dispose());
        Merged?.Dispose();
    }

    private void Read()
    {
        _cursor.At = 12;
        int channels = _cursor.Short();
        int height = _cursor.Long();
        int width = _cursor.Long();
        if (_cursor.Short() != 8 || _cursor.Short() != 3 || BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(4)) != 1 || channels < 3)
        {
            throw new PictureException("The emulator reads Photoshop documents in RGB with 8 bits a channel alone.");
        }

        PictureCodec.RequireSize(width, height, "The document");
        _cursor.Skip(_cursor.Long());
        _cursor.Skip(_cursor.Long());
        int end = _cursor.Long() + _cursor.At;
        if (end > _cursor.At + 4 && _cursor.Long() > 0)
        {
            Layers = new PsdLayerReader(_cursor).Read();
        }

        _cursor.At = end;
        ReadMerged(width, height, channels);
    }

    private void ReadMerged(int width, int height, int channels)
    {
        bool packed = _cursor.Short() == 1;
        int lengths = _cursor.At;
        if (packed)
        {
            _cursor.Skip(channels * height * 2);
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
                    PsdChannel.UnpackRow(_cursor.Take(BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(lengths + (((channel * height) + y) * 2)))), row);
                }
                else
                {
                    _cursor.Take(width).CopyTo(row);
                }

                for (int x = 0; x < width; x++)
                {
                    Merged.Bytes[(((y * width) + x) * 4) + channel] = row[x];
                }
            }
        }
    }
}
