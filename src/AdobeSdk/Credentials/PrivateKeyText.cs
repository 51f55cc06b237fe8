using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AdobeSdk.Credentials;

/// <summary>
/// Reads an RSA private key in every form in which the Console, OpenSSL and configuration files hold it. Messages never
/// quote the text.
/// </summary>
internal static class PrivateKeyText
{
    private const string Begin = "-----BEGIN ";

    private const int SmallestModulus = 2048;

    /// <summary>Whether the text holds a private key of whatever kind.</summary>
    public static bool IsIn(string text) => text.Contains("PRIVATE KEY-----", StringComparison.Ordinal);

    /// <summary>Opens the key.</summary>
    /// <param name="text">PEM; line breaks may be written as <c>\n</c>.</param>
    /// <param name="passphrase">What an encrypted key is opened with.</param>
    /// <returns>The key as unencrypted PKCS#8 PEM.</returns>
    /// <exception cref="FormatException">It cannot be used; the message says why.</exception>
    public static Secret Read(string text, string? passphrase)
    {
        string pem = text.Replace("\\n", "\n", StringComparison.Ordinal);
        if (Problem(pem, passphrase) is { } problem)
        {
            throw new FormatException(problem);
        }

        using RSA key = RSA.Create();
        try
        {
            if (pem.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal))
            {
                key.ImportFromEncryptedPem(pem, passphrase);
            }
            else
            {
                key.ImportFromPem(pem);
            }

            return key.KeySize >= SmallestModulus
                ? new Secret(key.ExportPkcs8PrivateKeyPem())
                : throw new FormatException($"its RSA key has {key.KeySize} bits, and IMS takes {SmallestModulus} or more");
        }
        catch (CryptographicException) when (passphrase is not null && pem.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal))
        {
            throw new FormatException("the passphrase does not open its private key");
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new FormatException("its private key is damaged: what stands between BEGIN and END is no RSA key");
        }
    }

    /// <summary>Whether key and certificate belong together.</summary>
    /// <exception cref="FormatException">The certificate cannot be read.</exception>
    public static bool Fits(Secret key, string certificate)
    {
        using RSA own = RSA.Create();
        own.ImportFromPem(key.Reveal());
        try
        {
            using var other = X509Certificate2.CreateFromPem(certificate);
            using RSA? attached = other.GetRSAPublicKey();
            return attached is not null && attached.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(own.ExportSubjectPublicKeyInfo());
        }
        catch (CryptographicException)
        {
            throw new FormatException("its certificate is damaged");
        }
    }

    private static string? Problem(string pem, string? passphrase) => pem switch
    {
        _ when pem.Contains("BEGIN OPENSSH PRIVATE KEY", StringComparison.Ordinal) =>
            "its private key is in OpenSSH's format: convert it with 'ssh-keygen -p -m PEM -f private.key'",
        _ when pem.Contains("BEGIN EC PRIVATE KEY", StringComparison.Ordinal) =>
            "its private key is an elliptic-curve key, and IMS takes RSA keys only",
        _ when pem.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal) =>
            "its private key is encrypted in OpenSSL's old way: convert it with 'openssl pkcs8 -topk8 -in private.key -out private.pk8'",
        _ when IsIn(pem) && !pem.Contains("-----END ", StringComparison.Ordinal) =>
            "its private key is cut off: there is no END line",
        _ when pem.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal) && passphrase is null =>
            "its private key is encrypted: set Adobe:Jwt:Passphrase",
        _ when IsIn(pem) => null,
        _ when pem.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal) =>
            "it is a certificate and not the private key: the key is in private.key beside it",
        _ when pem.Contains("PUBLIC KEY-----", StringComparison.Ordinal) =>
            "it is a public key and not the private one",
        _ => $"it holds no private key: such a key begins with {Begin}PRIVATE KEY-----",
    };
}
