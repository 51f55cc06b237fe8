namespace AdobeSdk.Ims;

/// <summary>Takes out of IMS's words what an error may echo.</summary>
internal static class ImsText
{
    private const int MaxLength = 300;

    /// <summary>The text in one line, shortened, without the client secret in whatever encoding.</summary>
    public static string Clean(string text, ImsGrant grant)
    {
        string secret = grant.ClientSecret.Reveal();
        string clean = text.Length > 8 * MaxLength ? text[..(8 * MaxLength)] : text;
        clean = clean.Replace(secret, "…", StringComparison.Ordinal)
            .Replace(Uri.EscapeDataString(secret), "…", StringComparison.OrdinalIgnoreCase);
        clean = string.Concat(clean.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return clean.Length > MaxLength ? clean[..MaxLength] + "…" : clean;
    }
}
