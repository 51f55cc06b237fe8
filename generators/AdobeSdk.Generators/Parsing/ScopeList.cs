namespace AdobeSdk.Generators.Parsing;

/// <summary>The attribute's scopes as the runtime will hold them: trimmed, each once, in ordinal order.</summary>
internal static class ScopeList
{
    public static string Normalize(string? scopes) => string.Join(
        ",",
        (scopes ?? "").Split(',').Select(static scope => scope.Trim()).Where(static scope => scope.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderBy(static scope => scope, StringComparer.Ordinal));
}
