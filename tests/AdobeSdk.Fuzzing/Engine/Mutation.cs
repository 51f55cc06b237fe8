namespace AdobeSdk.Fuzzing.Engine;

/// <summary>One change to an input. Positions are shares of a length, so that they mean something in any input.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where.</param>
/// <param name="Size">How much of it.</param>
/// <param name="What">Which bit, byte, word or seed.</param>
public sealed record Mutation(MutationKind Kind, double At, double Size, double What)
{
    private const int LongestRun = 64;
    private const int LongestInput = 256 * 1024;

    /// <summary>The input with the change.</summary>
    /// <param name="input">The input.</param>
    /// <param name="others">The seeds of the same target.</param>
    public byte[] Apply(byte[] input, IReadOnlyList<Seed> others)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(others);
        int at = (int)(At * (input.Length + 1));
        int run = Math.Min(input.Length - at, 1 + (int)(Size * Size * LongestRun));
        byte[] changed = Kind switch
        {
            MutationKind.Bit when at < input.Length => [.. input[..at], (byte)(input[at] ^ (1 << Pick(8))), .. input[(at + 1)..]],
            MutationKind.Byte when at < input.Length => [.. input[..at], (byte)Pick(256), .. input[(at + 1)..]],
            MutationKind.Delete => [.. input[..at], .. input[(at + run)..]],
            MutationKind.Cut => input[..at],
            MutationKind.Repeat => Repeat(input, at, run),
            MutationKind.Replace => Replace(input, at),
            MutationKind.JsonValue => JsonValue(input),
            MutationKind.Splice => Splice(input, at, others[Pick(others.Count)].Content),
            _ => Insert(input, at, Words.All[Pick(Words.All.Length)]),
        };
        return changed.Length > LongestInput ? changed[..LongestInput] : changed;
    }

    private int Pick(int count) => (int)(What * count);

    private static byte[] Insert(byte[] input, int at, byte[] word) => [.. input[..at], .. word, .. input[at..]];

    private byte[] Repeat(byte[] input, int at, int run)
    {
        byte[] part = input[at..(at + run)];
        int times = Pick(10) == 0 ? 1_000 : 1 + Pick(4);
        return [.. input[..at], .. Enumerable.Repeat(part, times).SelectMany(static bytes => bytes), .. input[at..]];
    }

    // The run of letters and digits around the place.
    private byte[] Replace(byte[] input, int at)
    {
        int start = Math.Min(at, input.Length);
        while (start > 0 && char.IsAsciiLetterOrDigit((char)input[start - 1]))
        {
            start--;
        }

        int end = at;
        while (end < input.Length && char.IsAsciiLetterOrDigit((char)input[end]))
        {
            end++;
        }

        return [.. input[..start], .. Words.All[Pick(Words.All.Length)], .. input[end..]];
    }

    private byte[] JsonValue(byte[] input)
    {
        var values = JsonSpans.Find(input);
        if (values.Count == 0)
        {
            return Replace(input, (int)(At * (input.Length + 1)));
        }

        (int start, int length) = values[(int)(At * values.Count)];
        return [.. input[..start], .. Words.Json[Pick(Words.Json.Length)], .. input[(start + length)..]];
    }

    private byte[] Splice(byte[] input, int at, byte[] other)
    {
        int from = (int)(Size * other.Length);
        return [.. input[..at], .. other[from..Math.Min(other.Length, from + LongestRun)], .. input[at..]];
    }
}
