using AdobeSdk.Generators.Parsing;

namespace AdobeSdk.Generators.Scopes;

/// <summary>Makes a comma-separated list of what was meant to be one.</summary>
internal static class ScopeRepair
{
    private static readonly char[] s_separators = [' ', '\t', '\r', '\n', ';', '|', '+'];

    /// <summary>Whether an entry is made of scopes, all of them known, and of something else than commas.</summary>
    public static bool IsSeparatedOtherwise(string entry, KnownScopes known) =>
        Split(entry) is { Length: > 0 } scopes && scopes[0] != entry && scopes.All(known.Contains);

    /// <summary>The list as it was probably meant; <see langword="null"/> if that is not certain. What is fine stays as it is written.</summary>
    public static string? Repair(string list, KnownScopes known)
    {
        string comma = list.Contains(", ") ? ", " : ",";
        var kept = new List<string>();
        foreach (string entry in list.Split(','))
        {
            string scope = entry.Trim();
            string[] scopes = ScopeList.IsWellFormed(scope) && !IsSeparatedOtherwise(scope, known) ? [scope] : Split(scope);
            if (!scopes.All(ScopeList.IsWellFormed))
            {
                return null;
            }

            if (scope.Length > 0)
            {
                string begin = entry.Substring(0, entry.Length - entry.TrimStart().Length);
                kept.Add(scopes.Length == 1 && scopes[0] == scope ? entry : begin + string.Join(comma, scopes));
            }
        }

        return kept.Count == 0 ? null : string.Join(",", kept).Trim();
    }

    private static string[] Split(string entry) => entry.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
}
