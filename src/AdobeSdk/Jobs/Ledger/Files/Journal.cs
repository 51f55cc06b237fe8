namespace AdobeSdk.Jobs.Ledger.Files;

/// <summary>
/// A file that lines are appended to and that is written anew when most of it is history. Every process reads what the
/// others have appended since it last looked. Whoever uses it holds the lock between the processes.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class Journal(string path)
{
    private readonly List<byte[]> _damaged = [];
    private string? _word;
    private long _read;

    /// <summary>How many lines have been read or written since the journal was written anew.</summary>
    public int Lines { get; private set; }

    /// <summary>Reads what is new.</summary>
    /// <param name="startOver">Called before the lines if they are all there are, and not a continuation.</param>
    /// <param name="line">Called for every line that is whole.</param>
    /// <returns>How many lines were damaged.</returns>
    /// <exception cref="InvalidDataException">The file is none of ours.</exception>
    public int Read(Action startOver, Action<JournalEntry> line)
    {
        using FileStream file = Open();
        bool all = _word is null || file.Length < _read || WordOf(file) != _word;
        if (all)
        {
            startOver();
            (_word, _read, Lines) = (WordOf(file), 0, 0);
            _damaged.Clear();
        }

        int damaged = 0;
        int before = Lines;
        foreach (byte[] bytes in NewLines(file))
        {
            if (JournalText.TryRead(bytes, out JournalEntry? entry))
            {
                line(entry);
            }
            else
            {
                damaged++;
                _damaged.Add(bytes);
            }
        }

        // Not one whole line: whatever this is, nothing in it may be overwritten.
        if (all && damaged == Lines - before && file.Length > 0 && !(damaged == 0 && IsUnfinishedStart(file)))
        {
            throw new InvalidDataException($"{path} is no ledger of jobs (Adobe:Ledger:File). Name a file that does not exist yet.");
        }

        return damaged;
    }

    /// <summary>Appends a line. What a crash has left of an unfinished one goes.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="durable">Whether it must survive the machine, and not only the process.</param>
    public void Append(JournalEntry entry, bool durable)
    {
        using FileStream file = Open();
        file.SetLength(_read);
        file.Position = _read;
        if (_read == 0)
        {
            _word = NewWord();
            file.Write(JournalText.Write(new JournalEntry { Journal = _word }));
        }

        file.Write(JournalText.Write(entry));
        file.Flush(durable);
        _read = file.Position;
        Lines++;
    }

    /// <summary>Writes the journal anew. Damaged lines are kept beside it, for whoever wants to know.</summary>
    public void Rewrite(IEnumerable<JournalEntry> entries)
    {
        if (_damaged.Count > 0)
        {
            using FileStream aside = new(path + ".damaged", FileMode.Append, FileAccess.Write);
            _damaged.ForEach(bytes => aside.Write([.. bytes, (byte)'\n']));
        }

        string fresh = path + ".new";
        using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write))
        {
            (_word, Lines) = (NewWord(), 0);
            file.Write(JournalText.Write(new JournalEntry { Journal = _word }));
            foreach (JournalEntry entry in entries)
            {
                file.Write(JournalText.Write(entry));
                Lines++;
            }

            file.Flush(flushToDisk: true);
            _read = file.Position;
        }

        File.Move(fresh, path, overwrite: true);
        _damaged.Clear();
    }

    /// <summary>Distrusts what was read: the next look starts over.</summary>
    public void Forget() => _word = null;

    private FileStream Open() => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

    private static string NewWord() => Guid.NewGuid().ToString("N");

    // The first line, whatever it says: a damaged one is as good for telling one journal from another.
    private static string WordOf(FileStream file)
    {
        Span<byte> start = stackalloc byte[128];
        file.Position = 0;
        int count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        int end = start[..count].IndexOf((byte)'\n');
        ReadOnlySpan<byte> first = start[..(end < 0 ? count : end)];
        return JournalText.TryRead(first, out JournalEntry? entry) && entry.Journal is { } word ? word : Convert.ToHexStringLower(first);
    }

    // A crash while the very first line was written.
    private static bool IsUnfinishedStart(FileStream file)
    {
        ReadOnlySpan<byte> expected = "00000000 {\"journal\":\""u8;
        byte[] start = new byte[Math.Min(file.Length, expected.Length)];
        file.Position = 0;
        file.ReadExactly(start);
        return start.Length <= 8 ? start.All(digit => char.IsAsciiHexDigitLower((char)digit)) : start.AsSpan(8).SequenceEqual(expected[8..start.Length]);
    }

    // The last line only if it is finished: an unfinished one was never confirmed to anybody.
    private IEnumerable<byte[]> NewLines(FileStream file)
    {
        byte[] bytes = new byte[file.Length - _read];
        file.Position = _read;
        file.ReadExactly(bytes);
        int from = 0;
        for (int end = Array.IndexOf(bytes, (byte)'\n'); end >= 0; end = Array.IndexOf(bytes, (byte)'\n', from))
        {
            yield return bytes[from..end];
            from = end + 1;
            Lines++;
        }

        _read += from;
    }
}
