namespace AdobeSdk.Generators.Parsing;

/// <summary>The attribute's list of scopes, read by the same rules as the runtime's <c>ScopeSet</c>.</summary>
internal static class ScopeList
{
    /// <summary>The list as the runtime will hold it: trimmed, each scope once, in ordinal order.</summary>
    public static string Normalize(string? scopes) => string.Join(
        ",",
        Entries(scopes ?? "").Select(static entry => entry.Text).Where(static scope => scope.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderBy(static scope => scope, StringComparer.Ordinal));

    public static IEnumerable<ScopeEntry> Entries(string scopes)
    {
        int start = 0;
        foreach (string entry in scopes.Split(','))
        {
            yield return new ScopeEntry(entry.Trim(), start + (entry.Length - entry.TrimStart().Length));
            start += entry.Length + 1;
        }
    }

    /// <summary>RFC 6749, 3.3: printable ASCII without space, quote and backslash.</summary>
    public static bool IsWellFormed(string scope) => scope.All(static c => c is > ' ' and < (char)127 and not '"' and not '\\');
}
