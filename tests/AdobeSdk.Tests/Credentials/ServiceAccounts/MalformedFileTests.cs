using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Credentials;
using CsCheck;

namespace AdobeSdk.Tests.Credentials.ServiceAccounts;

/// <summary>Each way in which a key or a zip can be wrong has a sentence of its own, and none of them shows what was in it.</summary>
public sealed class MalformedFileTests : IDisposable
{
    private const string Canary = "canaryKeyMaterial";

    private readonly CredentialFolder _folder = new();

    private static readonly Dictionary<string, (Func<byte[]> Content, string Says)> s_files = new()
    {
        ["no key in the zip"] = (static () => TestCredential.Zip(("certificate_pub.crt", TestCredential.Certificate)), "it is a zip without a private key"),
        ["another key than the certificate's"] = (static () => TestCredential.Zip(("private.key", OtherKey()), ("certificate_pub.crt", TestCredential.Certificate)), "its private key does not belong to its certificate"),
        ["two keys"] = (static () => TestCredential.Zip(("private.key", TestCredential.Key), ("old.key", OtherKey())), "it is a zip with 2 private keys"),
        ["a bomb"] = (static () => TestCredential.Zip(("private.key", new byte[5_000_000])), "it is a zip with a file of more than 256 kB"),
        ["a bomb that lies"] = (static () => Lie(TestCredential.Zip(("private.key", new byte[5_000_000]))), "it is a"),
        ["a thousand files"] = (static () => TestCredential.Zip([.. Enumerable.Range(0, 1_000).Select(static i => ($"{i}.key", "x"))]), "it is a zip of 1000 files"),
        ["traversal"] = (static () => TestCredential.Zip(("../../private.key", TestCredential.Key)), "it is a zip with a file that would be unpacked outside of its folder"),
        ["a rooted name"] = (static () => TestCredential.Zip(("/etc/private.key", TestCredential.Key)), "it is a zip with a file that would be unpacked outside of its folder"),
        ["a backslash"] = (static () => TestCredential.Zip(("..\\private.key", TestCredential.Key)), "it is a zip with a file that would be unpacked outside of its folder"),
        ["encrypted members"] = (static () => Encrypt(TestCredential.Zip(("private.key", TestCredential.Key))), "it is a zip with encrypted files"),
        ["a truncated zip"] = (static () => TestCredential.Zip(("private.key", TestCredential.Key))[..200], "it is a damaged or truncated zip"),
        ["a damaged certificate"] = (static () => TestCredential.Zip(("private.key", TestCredential.Key), ("c.crt", $"-----BEGIN CERTIFICATE-----\n{Canary}\n-----END CERTIFICATE-----")), "its certificate is damaged"),
        ["an encrypted key without passphrase"] = (static () => Encoding.UTF8.GetBytes(TestCredential.Encrypted("open sesame")), "its private key is encrypted: set Adobe:Jwt:Passphrase"),
        ["OpenSSL's old encryption"] = (static () => Text($"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,00\n\n{Canary}\n-----END RSA PRIVATE KEY-----"), "its private key is encrypted in OpenSSL's old way"),
        ["a cut-off key"] = (static () => Text(TestCredential.Key[..500]), "its private key is cut off"),
        ["a damaged key"] = (static () => Text($"-----BEGIN PRIVATE KEY-----\n{Canary}\n-----END PRIVATE KEY-----"), "its private key is damaged"),
        ["a certificate"] = (static () => Text(TestCredential.Certificate), "it is a certificate and not the private key"),
        ["a public key"] = (static () => Text(TestCredential.Rsa.ExportSubjectPublicKeyInfoPem()), "it is a public key and not the private one"),
        ["an elliptic curve"] = (static () => Text(ECDsa.Create().ExportECPrivateKeyPem()), "its private key is an elliptic-curve key"),
        ["OpenSSH's format"] = (static () => Text($"-----BEGIN OPENSSH PRIVATE KEY-----\n{Canary}\n-----END OPENSSH PRIVATE KEY-----"), "its private key is in OpenSSH's format"),
        ["a short key"] = (static () => Text(RSA.Create(1024).ExportPkcs8PrivateKeyPem()), "its RSA key has 1024 bits"),
    };

    public static TheoryData<string> Names => [.. s_files.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    [Trait(Measured.Row, "zip")]
    public void Each_malformed_file_has_its_own_sentence(string name)
    {
        (Func<byte[]> content, string says) = s_files[name];

        IReadOnlyList<string> problems = CredentialFolder.Resolve(_folder.Write("Config", content())).Problems;

        Assert.StartsWith($"Adobe:CredentialsFile, file '{Path.Combine(Path.GetTempPath())}", problems[0], StringComparison.Ordinal);
        Assert.Contains($"cannot be used: {says}", problems[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, string.Join('\n', problems), StringComparison.Ordinal);
        Assert.DoesNotContain(TestCredential.Key[100..140], string.Join('\n', problems), StringComparison.Ordinal);
        Measured.Figure($"{name}: refused");
    }

    [Fact]
    public void A_wrong_passphrase_is_told_from_a_missing_one()
    {
        AdobeOptions options = new() { CredentialsFile = _folder.Write("private.key", TestCredential.Encrypted("open sesame")) };
        options.Jwt.Passphrase = "close sesame";

        string problem = CredentialFolder.Resolve(options).Problems[0];

        Assert.Contains("the passphrase does not open its private key", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("close sesame", problem, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Measured.Row, "fuzzing")]
    public void A_damaged_zip_never_ends_in_another_exception()
    {
        byte[] whole = TestCredential.Zip(("private.key", TestCredential.Key), ("certificate_pub.crt", TestCredential.Certificate), ("config.json", TestCredential.Json));
        const int Runs = 2_000;
        Gen.Select(Gen.Int[2, whole.Length - 1], Gen.Byte, Gen.Int[2, whole.Length]).Sample((at, value, length) =>
        {
            byte[] damaged = [.. whole];
            damaged[at] = value;
            try
            {
                ConsoleFile.Parse(damaged.AsMemory(0, length), "file", clientId: null);
            }
            catch (Exception e) when (e is FormatException or System.Text.Json.JsonException)
            {
                // The two that the reader turns into a message.
            }
        }, iter: Runs);
        Measured.Figure($"{Runs:#,0} damaged zips: 0 crashes");
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string OtherKey() => RSA.Create(2048).ExportPkcs8PrivateKeyPem();

    // General purpose bit 0, in the local headers and in the central directory.
    private static byte[] Encrypt(byte[] zip) => Patch(zip, static (header, isCentral) => header[isCentral ? 8 : 6] |= 1);

    // The uncompressed size that the headers claim.
    private static byte[] Lie(byte[] zip) => Patch(zip, static (header, isCentral) => BinaryPrimitives.WriteUInt32LittleEndian(header[(isCentral ? 24 : 22)..], 10));

    private static byte[] Patch(byte[] zip, Action<Span<byte>, bool> patch)
    {
        for (int i = 0; i + 4 < zip.Length; i++)
        {
            uint signature = BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i));
            if (signature is 0x04034b50 or 0x02014b50)
            {
                patch(zip.AsSpan(i), signature == 0x02014b50);
            }
        }

        return zip;
    }
}
