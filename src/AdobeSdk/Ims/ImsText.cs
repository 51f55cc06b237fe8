using AdobeSdk.Errors;

namespace AdobeSdk.Ims;

/// <summary>Takes out of IMS's words what an error may echo.</summary>
internal static class ImsText
{
    private const int Enough = 2_000;

    /// <summary>The text in one line, shortened, without tokens and without the client secret in whatever encoding.</summary>
    public static string Clean(string text, ImsGrant grant)
    {
        string secret = grant.ClientSecret.Reveal();

        // Before, or half of it might be cut off and the rest be told; after, because controls in its middle go meanwhile.
        return Without(secret, Redaction.Clean(Without(secret, text.Length > Enough ? text[..Enough] : text)));
    }

    private static string Without(string secret, string text) => text
        .Replace(secret, "…", StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), "…", StringComparison.OrdinalIgnoreCase)
        .Replace(Uri.EscapeDataString(secret).Replace("%20", "+", StringComparison.Ordinal), "…", StringComparison.OrdinalIgnoreCase);
}
