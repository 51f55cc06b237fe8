using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdobeSdk.Json;

namespace AdobeSdk.Jobs.Ledger.Files;

/// <summary>
/// A line of the journal as bytes: eight hexadecimal digits of its content's SHA-256, a blank, JSON, a line feed. A line
/// that a crash, a full disk or an editor has damaged is known by its digits.
/// </summary>
internal static class JournalText
{
    private const int Digits = 8;

    /// <summary>Writes a line.</summary>
    public static byte[] Write(JournalEntry entry)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.JournalEntry);
        return [.. Encoding.ASCII.GetBytes(Sum(json)), (byte)' ', .. json, (byte)'\n'];
    }

    /// <summary>Reads a line, without its line feed.</summary>
    /// <returns>Whether it is whole.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out JournalEntry? entry)
    {
        entry = null;
        if (line.Length <= Digits || line[Digits] != ' ' || !line[..Digits].SequenceEqual(Encoding.ASCII.GetBytes(Sum(line[(Digits + 1)..]))))
        {
            return false;
        }

        try
        {
            entry = JsonSerializer.Deserialize(line[(Digits + 1)..], JournalJson.Default.JournalEntry);
            return entry is { Journal.Length: > 0 } or { Removed: not null } or { Lease: { Id: not null, Owner: not null } }
                || (entry is { Record: { } record } && RecordReader.Flaw(record) is null);
        }
        catch (Exception fault) when (UnreadableJson.Is(fault))
        {
            // Whole, but of a version that writes other lines.
            return false;
        }
    }

    private static string Sum(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, Digits / 2));
}
