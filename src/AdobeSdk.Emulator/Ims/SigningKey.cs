using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Ims;

/// <summary>The RSA key that access tokens are signed with, and its public half as a JSON Web Key.</summary>
internal sealed class SigningKey
{
    public const string KeyId = "ims_na1-key-at-emulator";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly Lock _lock = new();

    private SigningKey()
    {
    }

    /// <summary>One key for the process: making one takes long, and many emulators may live side by side.</summary>
    public static SigningKey Shared { get; } = new();

    /// <summary>A compact JWT with the header that IMS uses (<c>kid</c>, <c>x5u</c>, <c>itt</c>) over these claims.</summary>
    public string Sign(JsonObject claims)
    {
        JsonObject header = new() { ["alg"] = "RS256", ["x5u"] = KeyId + ".cer", ["kid"] = KeyId, ["itt"] = "at" };
        string signed = $"{Encode(header)}.{Encode(claims)}";
        byte[] signature;
        lock (_lock)
        {
            signature = _rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }

        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public JsonObject ToJsonWebKey()
    {
        RSAParameters key = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["alg"] = "RS256",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
