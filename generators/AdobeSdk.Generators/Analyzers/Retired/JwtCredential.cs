namespace AdobeSdk.Generators.Analyzers.Retired;

/// <summary>Service Account (JWT) credentials: none can be made since 2024-06-03, and the last were converted by 2026-03-01.</summary>
internal static class JwtCredential
{
    public const string Fate = "Adobe retired on 2026-03-01";

    // What a JWT credential brought: the Console's Config zip, a private key, a certificate. OAuth's is JSON.
    private static readonly string[] s_endings = [".zip", ".pem", ".crt", "private.key"];

    /// <summary>Whether a file of that name can only be part of such a credential.</summary>
    public static bool IsFileOf(string path) => s_endings.Any(ending => path.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
