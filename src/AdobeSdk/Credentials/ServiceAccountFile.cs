using System.Text;
using System.Text.Json;

namespace AdobeSdk.Credentials;

/// <summary>
/// A Service Account credential as files hold it: <c>config.json</c>, <c>private.key</c> or the Console's <c>Config</c> zip.
/// What one of them lacks is looked for in the other beside it.
/// </summary>
/// <param name="name">How messages call the file.</param>
/// <param name="folder">Where the file is; <see langword="null"/> to look for nothing beside it.</param>
/// <param name="passphrase">What an encrypted key is opened with.</param>
internal sealed class ServiceAccountFile(string name, string? folder, string? passphrase)
{
    private const string KeyFile = "private.key";
    private const string JsonFile = "config.json";

    /// <summary>Whether the file can be nothing but a key or the zip that holds one.</summary>
    public static bool Holds(ReadOnlySpan<byte> content) => content.StartsWith("PK"u8) || content.StartsWith("-----BEGIN"u8);

    /// <summary>Reads a key or a zip.</summary>
    /// <exception cref="FormatException">It cannot be used; the message says why.</exception>
    /// <exception cref="JsonException">The JSON beside it is none.</exception>
    public CredentialSource Read(byte[] content)
    {
        bool isZip = content.AsSpan().StartsWith("PK"u8);
        ConfigZip zip = isZip ? ConfigZip.Read(content) : new(new Secret(Encoding.UTF8.GetString(content)), Certificate: null, Beside(JsonFile));
        Secret key = PrivateKeyText.Read(zip.PrivateKey.Reveal(), passphrase);
        if (zip.Certificate is { } certificate && !PrivateKeyText.Fits(key, certificate))
        {
            throw new FormatException("its private key does not belong to its certificate: IMS would refuse the signature");
        }

        CredentialSource known = (zip.Json ?? (isZip ? Beside(JsonFile) : null)) is { } json && Json(json) is { } found ? Describe(found) : new(name) { IsServiceAccount = true };
        return known with { PrivateKey = key };
    }

    /// <summary>Reads a JSON that has turned out to be such a credential.</summary>
    /// <exception cref="FormatException">Its key cannot be used; the message says why.</exception>
    public CredentialSource Read(ServiceAccountJson json)
    {
        string? opens = json.Passphrase?.Reveal() ?? passphrase;
        Secret? key = json.Key?.Reveal() switch
        {
            null => Beside(KeyFile) is { } beside ? PrivateKeyText.Read(Encoding.UTF8.GetString(beside), opens) : null,
            var text when PrivateKeyText.IsIn(text) || text.Contains("-----BEGIN", StringComparison.Ordinal) => PrivateKeyText.Read(text, opens),
            var path when folder is not null && File.Exists(Path.Combine(folder, path)) => KeyIn(Path.Combine(folder, path), opens),
            _ => throw new FormatException("its private key is neither PEM nor the name of a file that is there"),
        };
        return Describe(json) with { PrivateKey = key };
    }

    /// <summary>Reads the key in a file of its own: PEM, or the zip.</summary>
    /// <exception cref="FormatException">It cannot be used; the message says why.</exception>
    public static Secret KeyIn(string path, string? passphrase)
    {
        byte[] content = ConsoleFile.Load(path);
        return PrivateKeyText.Read(content.AsSpan().StartsWith("PK"u8) ? ConfigZip.Read(content).PrivateKey.Reveal() : Encoding.UTF8.GetString(content), passphrase);
    }

    private static ServiceAccountJson? Json(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json);
        return ServiceAccountJson.Find(document.RootElement);
    }

    private byte[]? Beside(string file) =>
        folder is not null && Path.Combine(folder, file) is var path && File.Exists(path) ? ConsoleFile.Load(path) : null;

    private CredentialSource Describe(ServiceAccountJson json) => new(name)
    {
        IsServiceAccount = true,
        ClientId = CredentialText.Clean(json.ClientId),
        ClientSecret = json.ClientSecret,
        OrganizationId = CredentialText.Clean(json.OrganizationId),
        TechnicalAccountId = CredentialText.Clean(json.TechnicalAccountId),
        MetaScopes = json.MetaScopes,
    };
}
