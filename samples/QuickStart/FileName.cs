namespace QuickStart;

/// <summary>A file name from a prompt: <c>a lighthouse at dusk</c> gives <c>lighthouse-at-dusk</c>.</summary>
internal static class FileName
{
    public static string From(string prompt)
    {
        string[] words = new string([.. prompt.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] named = [.. words.SkipWhile(w => w is "a" or "an" or "the").Take(8)];
        return named.Length == 0 ? "image" : string.Join('-', named);
    }
}
