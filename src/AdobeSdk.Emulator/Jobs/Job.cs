namespace AdobeSdk.Emulator.Jobs;

/// <summary>An accepted job. What it is at is a function of the time that has passed, so a virtual clock drives it.</summary>
internal sealed class Job(JobOrder order, JobScript? script, TimeSpan duration, DateTimeOffset acceptedAt, Func<Func<JobOutcome>, Task<JobOutcome>> run)
{
    private readonly Lazy<Task<JobOutcome>> _work = new(() => run(order.Work));
    private readonly Lock _lock = new();
    private DateTimeOffset? _cancelledAt;
    private int _polls;

    // The first tenth of a job is spent in the queue, and a cancel takes as long.
    private readonly TimeSpan _queueTime = duration / 10;

    public string Id { get; } = $"{order.IdPrefix}{Guid.NewGuid():D}";

    public JobOrder Order => order;

    public DateTimeOffset AcceptedAt => acceptedAt;

    public bool IsScripted => script is not null;

    public int Polls => Volatile.Read(ref _polls);

    /// <summary>The answer to the next poll, which a script may dictate.</summary>
    public JobStatus Poll(DateTimeOffset now)
    {
        int poll = Interlocked.Increment(ref _polls);
        return script is null || _cancelledAt is not null ? At(now) : Scripted(script.WordAt(poll - 1));
    }

    /// <summary>What the job is at, without asking for it to be done.</summary>
    public string WordAt(DateTimeOffset now) =>
        script is null || _cancelledAt is not null ? At(now).Word : script.WordAt(Math.Max(0, Polls - 1));

    /// <summary>The outcome; starts the work if nobody has yet.</summary>
    public Task<JobOutcome> OutcomeAsync() => _work.Value;

    /// <summary>Asks for an end, unless there is one.</summary>
    /// <returns>The word that stood in the way, or <see langword="null"/> if the job will be cancelled.</returns>
    public string? Cancel(DateTimeOffset now)
    {
        lock (_lock)
        {
            string word = WordAt(now);
            if (word is JobStatus.Pending or JobStatus.Running)
            {
                _cancelledAt = now;
                return null;
            }

            return word;
        }
    }

    private JobStatus At(DateTimeOffset now)
    {
        if (_cancelledAt is { } cancelled)
        {
            return new JobStatus(now - cancelled < _queueTime ? JobStatus.CancelPending : JobStatus.Cancelled);
        }

        TimeSpan passed = now - acceptedAt;
        return passed < _queueTime ? new JobStatus(JobStatus.Pending)
            : passed < duration ? new JobStatus(JobStatus.Running, (int)(100 * passed / duration))
            : _work.IsValueCreated && _work.Value is { IsCompletedSuccessfully: true, Result: JobOutcome.Failure failure } ? new JobStatus(JobStatus.Failed, Outcome: failure)
            : new JobStatus(JobStatus.Succeeded);
    }

    private static JobStatus Scripted(string word) => new(word, word == JobStatus.Running ? 50 : null);
}
