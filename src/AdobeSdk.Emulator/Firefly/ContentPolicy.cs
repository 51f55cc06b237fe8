namespace AdobeSdk.Emulator.Firefly;

/// <summary>
/// Stands in for Adobe's content policy, so that a client can be tested against refusals: a prompt that has one of a few
/// words in it is refused with 451.
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

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '!', '?', '"', '\'', '(', ')', '\n', '\r', '\t'];

    public static FireflyError? Refuse(string? prompt)
    {
        foreach (string word in prompt?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (RefusedWords.TryGetValue(word, out string? code))
            {
                return new FireflyError(451, code, $"The prompt did not pass content policy checks. (The emulator refuses the word '{word}'.)");
            }
        }

        return null;
    }
}
