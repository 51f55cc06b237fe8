using System.Text;
using System.Text.Json;
using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>
/// What the Console hands out (JSON of either kind, zip, key), from a file: credentials, or sentences that show nothing of
/// what was in it. The reader itself throws <see cref="FormatException"/> and <see cref="JsonException"/>, which become one.
/// </summary>
internal sealed class ConsoleFileTarget() : FuzzTarget("console-file"), IDisposable
{
    private const int KeyLine = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-fuzzing-");

    public void Dispose() => _folder.Delete(recursive: true);

    public override string? Read(byte[] input)
    {
        string path = Path.Combine(_folder.FullName, "credentials");
        File.WriteAllBytes(path, input);
        AdobeOptions options = new() { CredentialsFile = path };
        options.Jwt.Passphrase = "open sesame";
        CredentialResolution found = CredentialResolver.Resolve(options, section: null, EnvironmentVariables.None);
        if (found.Credentials is null == (found.Problems.Count == 0))
        {
            throw new FindingException("Neither credentials nor a reason.");
        }

        string told = found.Credentials?.ToString() + string.Join('\n', found.Problems);
        return told.Contains(options.Jwt.Passphrase, StringComparison.Ordinal) || KeyLines(input).Any(line => told.Contains(line, StringComparison.Ordinal))
            ? throw new FindingException($"Tells of a key or its passphrase: {told}")
            : told;
    }

    private static IEnumerable<string> KeyLines(byte[] input) => Encoding.Latin1.GetString(input).Split('\n', '"', '\\').Where(static line =>
        line.Length >= KeyLine && line.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/' or '='));
}
