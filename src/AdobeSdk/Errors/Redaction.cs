using System.Text.RegularExpressions;

namespace AdobeSdk.Errors;

/// <summary>
/// Takes out of Adobe's words what an error may echo: signatures of pre-signed URLs, tokens, and endless text.
/// </summary>
internal static partial class Redaction
{
    private const int MaxLength = 500;

    /// <summary>The text in one line, shortened, with neither URL queries nor tokens.</summary>
    public static string Clean(string text)
    {
        // Cut first: what follows must not be made to chew on megabytes. A token cut in half is still recognised.
        string clean = text.Length > 4 * MaxLength ? text[..(4 * MaxLength)] : text;
        clean = UrlUserInfo().Replace(clean, "$1");
        clean = UrlQuery().Replace(clean, "$1?…");
        clean = Tokens().Replace(clean, "…");
        clean = Controls().Replace(clean, " ").Trim();
        return clean.Length > MaxLength ? clean[..MaxLength] + "…" : clean;
    }

    /// <summary>The text cleaned, or <see langword="null"/> where nothing is left of it.</summary>
    public static string? CleanOrNull(string? text) =>
        text is null || Clean(text) is not { Length: > 0 } clean ? null : clean;

    [GeneratedRegex("""(https?://)[^\s/?#"'<>]*@""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UrlUserInfo();

    // From its query or fragment on, a URL may hold a signature.
    [GeneratedRegex("""(https?://[^\s?#"'<>]*)[?#][^\s"'<>]*""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UrlQuery();

    [GeneratedRegex("""\bBearer\s+[^\s"',;]+|\beyJ[A-Za-z0-9_\-]{5,}(?:\.[A-Za-z0-9_\-]*){0,2}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex("""[\p{C}\s]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();
}
