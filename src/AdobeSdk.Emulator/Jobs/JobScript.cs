namespace AdobeSdk.Emulator.Jobs;

/// <summary>The words that a job's polls see one after the other; the last one stays.</summary>
internal sealed record JobScript(IReadOnlyList<string> Words)
{
    public string WordAt(int poll) => Words[Math.Min(poll, Words.Count - 1)];
}
