using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.SignIn;

/// <summary>Random values of a sign-in (RFC 7636, RFC 6749, 10.12).</summary>
internal static class Pkce
{
    // 32 bytes are 43 characters, the least that RFC 7636 allows and IMS asks for.
    private const int Length = 32;

    /// <summary>A value that nobody guesses.</summary>
    public static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The challenge that a verifier belongs to, by the method <c>S256</c>.</summary>
    public static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
