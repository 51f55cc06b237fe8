using AdobeSdk.Errors;

namespace AdobeSdk.Ims;

/// <summary>Takes out of IMS's words what an error may echo.</summary>
internal static class ImsText
{
    private const int Enough = 2_000;

    /// <summary>The text in one line, shortened, without tokens and without the grant's secrets in whatever encoding.</summary>
    public static string Clean(string text, ImsGrant grant) => Clean(text, [.. grant.Secrets.Select(static secret => secret.Reveal())]);

    /// <summary>The same for a request that was made of other secrets.</summary>
    // Taken out before, or half of one might be cut off and the rest be told; and after, because controls in its middle go meanwhile.
    public static string Clean(string text, IReadOnlyList<string> secrets) =>
        Without(secrets, Redaction.Clean(Without(secrets, text.Length > Enough ? text[..Enough] : text)));

    private static string Without(IReadOnlyList<string> secrets, string text) => secrets.Aggregate(text, static (clean, secret) => clean
        .Replace(secret, "…", StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), "…", StringComparison.OrdinalIgnoreCase)
        .Replace(Uri.EscapeDataString(secret).Replace("%20", "+", StringComparison.Ordinal), "…", StringComparison.OrdinalIgnoreCase));
}
