using AdobeSdk.Errors;

namespace AdobeSdk.Ims;

/// <summary>Takes out of IMS's words what an error may echo.</summary>
internal static class ImsText
{
    private const int Enough = 2_000;

    /// <summary>The text in one line, shortened, without tokens and without the grant's secrets in whatever encoding.</summary>
    public static string Clean(string text, ImsGrant grant)
    {
        // Before, or half of one might be cut off and the rest be told; after, because controls in its middle go meanwhile.
        return Without(grant, Redaction.Clean(Without(grant, text.Length > Enough ? text[..Enough] : text)));
    }

    private static string Without(ImsGrant grant, string text) => grant.Secrets.Select(static secret => secret.Reveal()).Aggregate(text, static (clean, secret) => clean
        .Replace(secret, "…", StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), "…", StringComparison.OrdinalIgnoreCase)
        .Replace(Uri.EscapeDataString(secret).Replace("%20", "+", StringComparison.Ordinal), "…", StringComparison.OrdinalIgnoreCase));
}
