using System.Text.Json;

namespace AdobeSdk.Credentials;

/// <summary>
/// Reads what the Developer Console hands out: a credential's own JSON, a whole project's, or the files of a Service Account
/// (JWT) credential.
/// </summary>
internal static class ConsoleFile
{
    private const int MaxLength = 1 << 20;

    /// <summary>Reads the file that the options name, if they name one.</summary>
    /// <param name="options">The options.</param>
    /// <param name="problems">Gets a message if the file cannot be used.</param>
    public static CredentialSource? Read(AdobeOptions options, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(options.CredentialsFile))
        {
            return null;
        }

        string name = $"file '{options.CredentialsFile}'";
        try
        {
            string? folder = Path.GetDirectoryName(Path.GetFullPath(options.CredentialsFile));
            return Parse(Load(options.CredentialsFile), name, options.ClientId, new ServiceAccountFile(name, folder, options.Jwt.Passphrase));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            // A JsonException quotes the place and not the text; a FormatException is ours.
            string reason = e is JsonException json ? $"it is not JSON (line {json.LineNumber + 1})" : e.Message.TrimEnd('.');
            string retired = e is FormatException && reason.Contains("private key", StringComparison.Ordinal) ? $" Mind that {RetiredCredential.Notice}." : "";
            problems.Add($"Adobe:CredentialsFile, {name}, cannot be used: {reason}.{retired}");
            return null;
        }
    }

    /// <summary>Finds the credential in the text of a file.</summary>
    /// <param name="text">The file's bytes.</param>
    /// <param name="name">How messages call the file.</param>
    /// <param name="clientId">Which credential to take when there are several; <see langword="null"/> if that was not said.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="FormatException">There is no credential in it that can be used.</exception>
    public static CredentialSource Parse(ReadOnlyMemory<byte> text, string name, string? clientId) =>
        Parse(text, name, clientId, new ServiceAccountFile(name, folder: null, passphrase: null));

    private static CredentialSource Parse(ReadOnlyMemory<byte> text, string name, string? clientId, ServiceAccountFile serviceAccount)
    {
        try
        {
            if (ServiceAccountFile.Holds(text.Span))
            {
                return serviceAccount.Read(text.ToArray());
            }

            using JsonDocument document = JsonDocument.Parse(text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text);
            return document.RootElement is not { ValueKind: JsonValueKind.Object } root ? throw new FormatException("it is JSON, but not an object")
                : ServiceAccountJson.Find(root) is { } retired ? serviceAccount.Read(retired)
                : ConsoleJson.Find(root, clientId).ToSource(name);
        }
        catch (InvalidOperationException)
        {
            // How JsonElement says that the bytes of a string are no UTF-8.
            throw new FormatException("it holds text that is not UTF-8");
        }
    }

    /// <summary>Loads a file that the Console may have handed out.</summary>
    /// <exception cref="FormatException">It is larger than any such file.</exception>
    public static byte[] Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        if (file.Length > MaxLength)
        {
            throw new FormatException("it is larger than 1 MB, which no file of the Developer Console is");
        }

        byte[] text = new byte[file.Length];
        file.ReadExactly(text);
        return text;
    }
}
