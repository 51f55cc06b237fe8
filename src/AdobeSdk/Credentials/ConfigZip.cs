using System.IO.Compression;
using System.Text;

namespace AdobeSdk.Credentials;

/// <summary>
/// What the Console's <c>Config</c> zip holds. It is unpacked into memory only, and no further than such a zip can be: what
/// a name or a size in it claims is not believed.
/// </summary>
/// <param name="PrivateKey">The private key's text.</param>
/// <param name="Certificate">The certificate's text, if it is there.</param>
/// <param name="Json">The credential's JSON, if somebody has put it in.</param>
internal sealed record ConfigZip(Secret PrivateKey, string? Certificate, byte[]? Json)
{
    private const int MaxEntries = 64;
    private const int MaxLength = 256 * 1024;

    /// <summary>Reads the zip.</summary>
    /// <exception cref="FormatException">It is none that the Console makes; the message says why.</exception>
    public static ConfigZip Read(byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MaxEntries
                ? throw new FormatException($"it is a zip of {archive.Entries.Count} files, and the Console's holds a key and a certificate")
                : Read(archive);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException)
        {
            throw new FormatException("it is a damaged or truncated zip: download it again");
        }
    }

    private static ConfigZip Read(ZipArchive archive)
    {
        List<string> keys = [];
        string? certificate = null;
        byte[]? json = null;
        foreach (ZipArchiveEntry entry in archive.Entries.Where(static entry => entry.Name.Length > 0))
        {
            Check(entry);
            byte[] content = Unpack(entry);
            string text = Encoding.UTF8.GetString(content);
            if (PrivateKeyText.IsIn(text) && !IsJson(content))
            {
                keys.Add(text);
            }
            else if (text.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal))
            {
                certificate = text;
            }
            else if (IsJson(content))
            {
                json = content;
            }
        }

        return keys.Distinct(StringComparer.Ordinal).ToArray() switch
        {
            [var key] => new(new Secret(key), certificate, json),
            [] => throw new FormatException("it is a zip without a private key: the Console's holds private.key"),
            { Length: var count } => throw new FormatException($"it is a zip with {count} private keys: which one is attached to the credential cannot be known"),
        };
    }

    private static void Check(ZipArchiveEntry entry)
    {
        string name = entry.FullName;
        if (name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains(".."))
        {
            throw new FormatException("it is a zip with a file that would be unpacked outside of its folder: it is not from the Console");
        }

        if (entry.IsEncrypted)
        {
            throw new FormatException("it is a zip with encrypted files: unpack it and use private.key");
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using Stream packed = entry.Open();
        byte[] content = new byte[MaxLength + 1];
        int length = packed.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length > MaxLength
            ? throw new FormatException("it is a zip with a file of more than 256 kB in it, which no key or certificate has")
            : content[..length];
    }

    private static bool IsJson(byte[] content) => content.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
}
