namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>An original that arrives in parts, in any order.</summary>
internal sealed class Original(string mediaType, long size)
{
    private readonly SortedDictionary<long, byte[]> _parts = [];
    private byte[]? _bytes;

    public string MediaType => mediaType;

    public long Size => size;

    public bool IsComplete => _bytes is not null;

    public long Weight => _bytes?.LongLength ?? _parts.Values.Sum(static part => part.LongLength);

    /// <summary>The whole of it, once it is complete.</summary>
    public byte[] Bytes => _bytes ?? throw new InvalidOperationException("Not all parts are there.");

    /// <summary>Takes a part.</summary>
    /// <returns>Whether it fits: one that comes once more, because its answer was lost, does; another in its place does not.</returns>
    public bool Take(long start, byte[] part)
    {
        if (start + part.LongLength > size)
        {
            return false;
        }

        if (_bytes is not null)
        {
            return part.AsSpan().SequenceEqual(_bytes.AsSpan((int)start, part.Length));
        }

        _parts[start] = part;
        Join();
        return true;
    }

    private void Join()
    {
        long end = 0;
        foreach ((long start, byte[] part) in _parts)
        {
            if (start > end)
            {
                return;
            }

            end = Math.Max(end, start + part.LongLength);
        }

        if (end < size)
        {
            return;
        }

        byte[] whole = new byte[size];
        foreach ((long start, byte[] part) in _parts)
        {
            part.CopyTo(whole, start);
        }

        _bytes = whole;
        _parts.Clear();
    }
}
