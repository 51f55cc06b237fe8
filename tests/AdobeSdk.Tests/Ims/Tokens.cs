using System.Buffers.Text;
using System.Text;

namespace AdobeSdk.Tests.Ims;

/// <summary>Tokens that look like Adobe's.</summary>
internal static class Tokens
{
    /// <summary>A JWT with these claims, whose signature nobody checks.</summary>
    public static string WithClaims(string claims) => $"{Encode("""{"alg":"RS256"}""")}.{Encode(claims)}.{Encode("signature")}";

    /// <summary>A token of a client that was issued at a moment and lives so long.</summary>
    public static string For(string clientId, DateTimeOffset issued, TimeSpan lifetime) => WithClaims(
        $$"""{"type":"access_token","client_id":"{{clientId}}","created_at":"{{issued.ToUnixTimeMilliseconds()}}","expires_in":"{{(long)lifetime.TotalMilliseconds}}"}""");

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
