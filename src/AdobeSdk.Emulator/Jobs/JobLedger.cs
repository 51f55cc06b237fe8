using AdobeSdk.Emulator.Jobs;

namespace AdobeSdk.Emulator;

/// <summary>The jobs that the emulator has accepted, and scripts for those to come.</summary>
public sealed class JobLedger
{
    private readonly JobEngine _engine;

    internal JobLedger(JobEngine engine) => _engine = engine;

    /// <summary>The latest 50,000 jobs, the oldest first.</summary>
    public IReadOnlyList<EmulatedJob> All => [.. _engine.Accepted.Select(job => new EmulatedJob(job, _engine))];

    /// <summary>
    /// Dictates what the polls of the next accepted job see, one word a poll; the last word stays. A word may be one of
    /// Firefly's (<c>pending</c>, <c>running</c>, <c>succeeded</c>, <c>failed</c>, <c>cancelled</c>, <c>cancel_pending</c>,
    /// <c>timeout</c>) or one that no client knows. Calls queue up: one script a job.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">There is no word, or an empty one.</exception>
    public void Script(params IReadOnlyList<string> words) => _engine.Script(new JobScript(words));
}
