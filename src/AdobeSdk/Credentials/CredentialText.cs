namespace AdobeSdk.Credentials;

/// <summary>Takes what copying and pasting adds off ids, secrets and tokens.</summary>
internal static class CredentialText
{
    private const string Scheme = "Bearer ";

    /// <summary>The text without white space around it; <see langword="null"/> if nothing is left.</summary>
    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The text as a secret.</summary>
    public static Secret? AsSecret(string? text) => Clean(text) is { } value ? new Secret(value) : null;

    /// <summary>The text as a token, without the <c>Bearer</c> that was copied with it.</summary>
    public static Secret? AsToken(string? text) =>
        Clean(text) is { } value && Clean(value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..] : value) is { } token
            ? new Secret(token)
            : null;
}
