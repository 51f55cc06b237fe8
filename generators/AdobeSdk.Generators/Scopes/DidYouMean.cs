namespace AdobeSdk.Generators.Scopes;

/// <summary>Finds the word that a misspelt one was probably meant to be.</summary>
internal static class DidYouMean
{
    /// <summary>The nearest word, if no more than a third of the letters are wrong.</summary>
    public static string? Nearest(string word, IEnumerable<string> words) => words
        .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(candidate => candidate.Distance <= Math.Max(1, word.Length / 3))
        .OrderBy(static candidate => candidate.Distance)
        .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
        .Select(static candidate => candidate.Word)
        .FirstOrDefault();

    // Letters added, dropped, changed or swapped with the next: the optimal string alignment distance.
    private static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
                    cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
