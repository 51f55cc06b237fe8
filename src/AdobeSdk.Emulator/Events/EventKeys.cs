using System.Security.Cryptography;

namespace AdobeSdk.Emulator.Events;

/// <summary>The two keys that deliveries are signed with, and the paths at which their public halves are published.</summary>
internal sealed class EventKeys
{
    // Two for the process: making one takes long, and many emulators may live side by side.
    private static readonly Lazy<(RSA Key, string Path)>[] s_keys = [New(), New()];

    /// <summary>Signature and path of each key.</summary>
    public IReadOnlyDictionary<string, string> Sign(ReadOnlyMemory<byte> body)
    {
        Dictionary<string, string> headers = [];
        for (int i = 0; i < s_keys.Length; i++)
        {
            (RSA key, string path) = s_keys[i].Value;
            lock (key)
            {
                headers[$"x-adobe-digital-signature-{i + 1}"] = Convert.ToBase64String(key.SignData(body.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            }

            headers[$"x-adobe-public-key{i + 1}-path"] = path;
        }

        return headers;
    }

    /// <summary>The public key at a path, as PEM.</summary>
    public string? Find(string path) =>
        s_keys.Select(static key => key.Value).FirstOrDefault(key => key.Path == path).Key?.ExportSubjectPublicKeyInfoPem();

    private static Lazy<(RSA Key, string Path)> New() => new(static () => (RSA.Create(2048), $"/prod/keys/pub-key-{Guid.NewGuid():D}.pem"));
}
