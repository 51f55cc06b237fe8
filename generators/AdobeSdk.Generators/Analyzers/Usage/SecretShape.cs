using System.Text.RegularExpressions;

namespace AdobeSdk.Generators.Analyzers.Usage;

/// <summary>
/// Tells what Adobe hands out from words that stand in for it. An emulator takes any secret, and tests have theirs in source:
/// so the shape decides, and what a person would type is left alone.
/// </summary>
internal static class SecretShape
{
    private static readonly Regex s_secret = new("^p8e-[A-Za-z0-9_-]{32}$", RegexOptions.CultureInvariant);

    // Header, claims, and a signature by a 2048-bit key: 256 bytes.
    private static readonly Regex s_token = new("^eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{342,}$", RegexOptions.CultureInvariant);

    /// <summary>What the text is, in the plural; <see langword="null"/> if it is nothing.</summary>
    public static string? Of(string text)
    {
        text = text.Trim();
        if (text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(7).TrimStart();
        }

        return s_secret.IsMatch(text) && IsRandom(text.Substring(4)) ? "client secrets"
            : s_token.IsMatch(text) && IsRandom(text.Substring(text.LastIndexOf('.') + 1)) ? "access tokens"
            : null;
    }

    // 32 letters at random lack a digit in one of 250 cases, and the others hardly ever.
    private static bool IsRandom(string text) =>
        text.Any(char.IsDigit) && text.Any(char.IsUpper) && text.Any(char.IsLower) && text.Distinct().Count() >= 12;
}
