using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>Reads a prompt word by word. Understands little, but never fails: unknown words go into the mood.</summary>
/// <param name="nouns">From a noun in the singular to the motif that paints it.</param>
internal sealed class PromptReader(IReadOnlyDictionary<string, string> nouns)
{
    public SceneDescription Read(string prompt)
    {
        string[] words = Split(prompt);
        PromptNotes notes = new();
        for (int i = 0; i < words.Length; i++)
        {
            // Terms before words: "black and white" is no black, and a "golden hour" no gold.
            if (TakeTerm(words, i, 3, notes))
            {
                i += 2;
            }
            else if (TakeTerm(words, i, 2, notes))
            {
                i++;
            }
            else if (!TakeWord(words[i], notes) && !Vocabulary.Silent.Contains(words[i]))
            {
                notes.Unknown.Add(words[i]);
            }
        }

        return notes.Finish(StableHash.Of(string.Join(' ', words)));
    }

    private bool TakeTerm(string[] words, int start, int length, PromptNotes notes)
    {
        if (start + length > words.Length)
        {
            return false;
        }

        string last = words[start + length - 1];
        string head = string.Join(' ', words[start..(start + length - 1)]);
        return Take($"{head} {last}", plural: false, notes) || (Singular(last) != last && Take($"{head} {Singular(last)}", plural: true, notes));
    }

    private bool TakeWord(string word, PromptNotes notes)
    {
        if (Vocabulary.Numbers.TryGetValue(word, out int number))
        {
            notes.Count = number;
            return true;
        }

        string singular = Singular(word);
        return Take(word, plural: false, notes) || (singular != word && Take(singular, plural: true, notes));
    }

    private bool Take(string word, bool plural, PromptNotes notes)
    {
        if (ColourWords.Find(word) is { } colour)
        {
            notes.Colours.Add(colour);
            return true;
        }

        bool known = false;
        if (nouns.TryGetValue(word, out string? motif))
        {
            notes.Add(motif, plural);
            known = true;
        }

        if (Vocabulary.Places.TryGetValue(word, out Place place))
        {
            notes.Place ??= place;
            notes.DropColour(known);
            known = true;
        }

        if (Vocabulary.Daytimes.TryGetValue(word, out Daytime daytime))
        {
            notes.Daytime = daytime;
            notes.TintSky();
            known = true;
        }

        if (Vocabulary.Weathers.TryGetValue(word, out Weather weather))
        {
            notes.Weather = weather;
            known = true;
        }

        if (Vocabulary.Seasons.TryGetValue(word, out Season season))
        {
            notes.Season = season;
            known = true;
        }

        if (StyleWords.Find(word) is { } style)
        {
            notes.Styles.Add(style);
            known = true;
        }

        if (word is "neon" or "cyberpunk" or "synthwave")
        {
            notes.Neon = true;
            known = true;
        }

        if (word is "sky")
        {
            notes.TintSky();
            known = true;
        }

        return known;
    }

    private static string[] Split(string prompt) =>
        new string([.. prompt.ToLowerInvariant().Replace("'s", "").Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Singular(string word) => word switch
    {
        "mice" => "mouse",
        "leaves" => "leaf",
        "horses" or "houses" or "roses" or "bridges" or "cottages" => word[..^1],
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("ves", StringComparison.Ordinal) && word is "wolves" or "shelves" => word[..^3] + "f",
        _ when word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 => word[..^1],
        _ => word,
    };
}
