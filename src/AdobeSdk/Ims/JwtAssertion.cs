using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>
/// What a Service Account shows IMS instead of scopes: an RS256 JWT that names organisation, account and client, and claims
/// the metascopes (Adobe I/O authentication guide, JWT).
/// </summary>
internal static class JwtAssertion
{
    // It is used at once; Adobe's own library takes five minutes.
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(5);

    private static readonly string s_header = Encode("""{"alg":"RS256","typ":"JWT"}"""u8);

    /// <summary>Signs a new one.</summary>
    /// <param name="account">Who asks.</param>
    /// <param name="ims">IMS as the assertion's audience: Adobe's, also where an emulator stands in for it.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="now">The time of day.</param>
    public static string Sign(ServiceAccount account, Uri ims, string clientId, DateTimeOffset now)
    {
        string signed = $"{s_header}.{Encode(Claims(account, ims.GetLeftPart(UriPartial.Authority), clientId, now))}";
        using RSA key = RSA.Create();
        key.ImportFromPem(account.PrivateKey.Reveal());
        byte[] signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Encode(signature)}";
    }

    private static ReadOnlySpan<byte> Claims(ServiceAccount account, string ims, string clientId, DateTimeOffset now)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("exp", (now + s_life).ToUnixTimeSeconds());
            writer.WriteString("iss", account.OrganizationId);
            writer.WriteString("sub", account.TechnicalAccountId);
            writer.WriteString("aud", $"{ims}/c/{clientId}");
            foreach (string scope in account.MetaScopes)
            {
                writer.WriteBoolean($"{ims}/s/{scope}", true);
            }

            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    private static string Encode(ReadOnlySpan<byte> part) => Base64Url.EncodeToString(part);
}
