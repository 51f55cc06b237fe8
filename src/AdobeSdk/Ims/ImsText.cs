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
        string clean = (text.Length > Enough ? text[..Enough] : text)
            .Replace(secret, "…", StringComparison.Ordinal)
            .Replace(Uri.EscapeDataString(secret), "…", StringComparison.OrdinalIgnoreCase)
            .Replace(Uri.EscapeDataString(secret).Replace("%20", "+", StringComparison.Ordinal), "…", StringComparison.OrdinalIgnoreCase);
        return Redaction.Clean(clean);
    }
}
