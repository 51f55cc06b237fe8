using System.Globalization;

namespace AdobeSdk.Cli.Output;

/// <summary>A file name from a prompt and a seed: <c>lighthouse-at-dusk-7.png</c>.</summary>
internal static class FileName
{
    private const int MaxWords = 8;

    public static string From(string prompt, long seed)
    {
        string plain = new([.. prompt.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        string[] words = [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w is "a" or "an" or "the").Take(MaxWords)];
        string name = words.Length == 0 ? "image" : string.Join('-', words);
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{seed}.png");
    }
}
