namespace AdobeSdk.Emulator.Jobs;

/// <summary>The words that a job's polls see one after the other; the last one stays.</summary>
internal sealed class JobScript
{
    private readonly IReadOnlyList<string> _words;

    public JobScript(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || words.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A script needs at least one status word, and none may be empty.", nameof(words));
        }

        _words = words;
    }

    public string WordAt(int poll) => _words[Math.Min(poll, _words.Count - 1)];
}
