using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>
/// Stands in for Adobe's content policy, so that a client can be tested against refusals: some words in a prompt have it
/// refused with 451, some are let through and flagged in the result, and an upload that holds a certain text is refused.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The words, and the code that each is refused with.</summary>
    public static IReadOnlyDictionary<string, string> RefusedWords { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["gore"] = "prompt_unsafe",
        ["nudity"] = "prompt_unsafe",
        ["celebrity"] = "prompt_entity_denied",
        ["counterfeit"] = "legal_error",
    };

    /// <summary>The words, and the member of the result that each sets to true.</summary>
    public static IReadOnlyDictionary<string, string> FlaggedWords { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["weapon"] = "promptHasDeniedWords",
        ["picasso"] = "promptHasBlockedArtists",
    };

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '!', '?', '"', '\'', '(', ')', '\n', '\r', '\t'];

    /// <summary>The code that the prompt is refused with, and the word that did it.</summary>
    public static (string Code, string Word)? Refuse(string? prompt)
    {
        foreach (string word in Words(prompt))
        {
            if (RefusedWords.TryGetValue(word, out string? code))
            {
                return (code, word);
            }
        }

        return null;
    }

    /// <summary>The members that the prompt's words set in the result.</summary>
    public static (string Name, JsonNode Value)[] Flags(string prompt) =>
        [.. Words(prompt).Where(FlaggedWords.ContainsKey).Select(static word => FlaggedWords[word]).Distinct().Select(static name => (name, (JsonNode)true))];

    /// <summary>Whether an upload is refused: one that holds this text anywhere, in a PNG's comment for instance.</summary>
    public static bool RefusesImage(ReadOnlySpan<byte> bytes) => bytes.IndexOf("adobe-emulator-unsafe"u8) >= 0;

    private static string[] Words(string? prompt) => prompt?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
