using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace AdobeSdk.Tests.Credentials.ServiceAccounts;

/// <summary>A Service Account credential as the Console makes one: a key, its certificate and the JSON about them.</summary>
internal static class TestCredential
{
    public const string Client = "jwt-client";
    public const string ClientSecret = "jwt-canary-secret";
    public const string Organization = "12345@AdobeOrg";
    public const string Account = "67890@techacct.adobe.com";

    public const string Json =
        $$"""{"CLIENT_SECRET":"{{ClientSecret}}","ORG_ID":"{{Organization}}","API_KEY":"{{Client}}","TECHNICAL_ACCOUNT_ID":"{{Account}}","TECHNICAL_ACCOUNT_EMAIL":"a@techacct.adobe.com","PUBLIC_KEYS_WITH_EXPIRY":{"f":"01/07/2026"} }""";

    // A key takes long to make: one serves all tests.
    public static RSA Rsa { get; } = RSA.Create(2048);

    public static string Key { get; } = Rsa.ExportPkcs8PrivateKeyPem();

    public static string Certificate { get; } = CertificateOf(Rsa);

    public static string CertificateOf(RSA key)
    {
        var request = new CertificateRequest("CN=adobe", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return certificate.ExportCertificatePem();
    }

    public static string Encrypted(string passphrase) => Rsa.ExportEncryptedPkcs8PrivateKeyPem(
        passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, iterationCount: 1_000));

    public static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(static file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using MemoryStream zip = new();
        using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return zip.ToArray();
    }
}
