using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.Emulator.Ims;

/// <summary>What a user has allowed a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Scopes">The scopes.</param>
internal sealed record Consent(string ClientId, IReadOnlyList<string> Scopes)
{
    /// <summary>The proof that the code's receiver asked for it (RFC 7636): a challenge, and how it follows from its verifier.</summary>
    public string? Challenge { get; init; }

    /// <summary><c>S256</c> or <c>plain</c>.</summary>
    public string? Method { get; init; }

    /// <summary>Goes into the ID token.</summary>
    public string? Nonce { get; init; }

    /// <summary>When it is over.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether the verifier is the challenge's.</summary>
    public bool IsProvedBy(string? verifier) =>
        Challenge is not null && verifier is { Length: >= 43 and <= 128 }
        && Challenge == (Method == "S256" ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) : verifier);
}
