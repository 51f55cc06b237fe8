using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>A public key that IMS signs ID tokens with, as a JSON Web Key (RFC 7517).</summary>
public sealed record ImsKey
{
    /// <summary>Its name in a token's header: <c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? KeyId { get; init; }

    /// <summary>Its kind: <c>RSA</c>.</summary>
    [JsonPropertyName("kty")]
    public string? KeyType { get; init; }

    /// <summary>What it signs by: <c>RS256</c>.</summary>
    [JsonPropertyName("alg")]
    public string? Algorithm { get; init; }

    /// <summary>The RSA modulus, Base64url.</summary>
    [JsonPropertyName("n")]
    public string? Modulus { get; init; }

    /// <summary>The RSA exponent, Base64url.</summary>
    [JsonPropertyName("e")]
    public string? Exponent { get; init; }
}
