using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace AdobeSdk.Emulator.Ims;

/// <summary>A Service Account's JWT, decoded.</summary>
internal sealed class Assertion
{
    private readonly byte[] _signed;
    private readonly byte[] _signature;
    private readonly string? _algorithm;
    private readonly JsonElement _claims;

    private Assertion(byte[] signed, byte[] signature, string? algorithm, JsonElement claims)
    {
        (_signed, _signature, _algorithm, _claims) = (signed, signature, algorithm, claims);
        MetaScopes = [.. claims.EnumerateObject()
            .Where(static claim => claim.Name.Contains("/s/", StringComparison.Ordinal) && claim.Value.ValueKind == JsonValueKind.True)
            .Select(static claim => claim.Name[(claim.Name.LastIndexOf("/s/", StringComparison.Ordinal) + 3)..])];
    }

    /// <summary>What it claims: the last part of each <c>https://ims-na1.adobelogin.com/s/…</c>.</summary>
    public IReadOnlyList<string> MetaScopes { get; }

    /// <summary>Decodes the text; <see langword="null"/> if it is no JWT.</summary>
    public static Assertion? Read(string? text)
    {
        string[] parts = (text ?? "").Split('.');
        if (parts.Length != 3 || !parts.All(static part => Base64Url.IsValid(part)))
        {
            return null;
        }

        try
        {
            using JsonDocument header = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0]));
            using JsonDocument claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
            return claims.RootElement.ValueKind != JsonValueKind.Object ? null : new(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                Base64Url.DecodeFromChars(parts[2]),
                Text(header.RootElement, "alg"),
                claims.RootElement.Clone());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What IMS says of its claims, if it says anything.</summary>
    public ImsRefusal? Problem(string clientId, DateTimeOffset now)
    {
        if (Seconds("exp") is not { } end || end <= now.ToUnixTimeSeconds() || (_claims.TryGetProperty("jti", out _) && Seconds("jti") is null))
        {
            return new ImsRefusal(400, "invalid_token", "JWT has expired, or exp or jti is not an integer");
        }

        if (Text(_claims, "aud") is not { } audience || !audience.EndsWith($"/c/{clientId}", StringComparison.Ordinal))
        {
            return new ImsRefusal(400, "invalid_client", "client_id and the audience of the JWT differ");
        }

        if (Text(_claims, "iss")?.EndsWith("@AdobeOrg", StringComparison.Ordinal) != true || Text(_claims, "sub")?.Contains("@techacct.adobe.com", StringComparison.Ordinal) != true)
        {
            return new ImsRefusal(400, "bad_request", "iss or sub of the JWT is malformed");
        }

        return MetaScopes.Count == 0 ? new ImsRefusal(400, "invalid_scope", "JWT claims no metascope") : null;
    }

    /// <summary>Whether the key of this certificate has signed it.</summary>
    /// <param name="pem">A certificate, or a public key alone.</param>
    public bool IsSignedBy(string pem)
    {
        using RSA key = Key(pem);
        return _algorithm == "RS256" && key.VerifyData(_signed, _signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static RSA Key(string pem)
    {
        if (pem.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal))
        {
            using X509Certificate2 certificate = X509Certificate2.CreateFromPem(pem);
            return certificate.GetRSAPublicKey() ?? throw new CryptographicException("The certificate's key is no RSA key.");
        }

        RSA key = RSA.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private long? Seconds(string name) =>
        _claims.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
