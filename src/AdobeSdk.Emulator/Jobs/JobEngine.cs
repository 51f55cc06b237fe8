using System.Collections.Concurrent;

namespace AdobeSdk.Emulator.Jobs;

/// <summary>Accepts jobs, has their work done on as many threads as there are cores, and tells how far they are.</summary>
internal sealed class JobEngine(EmulatorOptions options)
{
    // The oldest go when there are more: a soak of hours must not grow without bound.
    private const int Remembered = 50_000;

    private readonly ConcurrentDictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Job> _accepted = new();
    private readonly ConcurrentQueue<JobScript> _scripts = new();
    private readonly SemaphoreSlim _hands = new(Environment.ProcessorCount);

    /// <summary>Raised for every job before its submit is answered.</summary>
    public event Action<Job>? JobAccepted;

    public IEnumerable<Job> Accepted => _accepted;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    /// <summary>The next job that is accepted follows this script.</summary>
    public void Script(JobScript script) => _scripts.Enqueue(script);

    public Job Accept(JobOrder order)
    {
        _scripts.TryDequeue(out JobScript? script);
        Job job = new(order, script, options.JobDuration, Now, RunAsync);
        _jobs[job.Id] = job;
        _accepted.Enqueue(job);
        if (_accepted.Count > Remembered && _accepted.TryDequeue(out Job? oldest))
        {
            _jobs.TryRemove(oldest.Id, out _);
        }

        JobAccepted?.Invoke(job);
        return job;
    }

    /// <summary>The client's job of this id.</summary>
    public Job? Find(string id, string clientId) =>
        _jobs.TryGetValue(id, out Job? job) && job.Order.ClientId == clientId ? job : null;

    /// <summary>The answer to a poll.</summary>
    public async Task<JobStatus> PollAsync(Job job, CancellationToken cancellationToken)
    {
        JobStatus status = job.Poll(Now);
        if (status.Word is JobStatus.Failed or JobStatus.Timeout && status.Outcome is null)
        {
            return status with { Outcome = new JobOutcome.Failure("runtime_error", $"The job is {status.Word}, as its script says.") };
        }

        if (status.Word is not (JobStatus.Pending or JobStatus.Running or JobStatus.Succeeded))
        {
            return status;
        }

        Task<JobOutcome> work = job.OutcomeAsync();
        if (status.Word != JobStatus.Succeeded)
        {
            return status;
        }

        // On the real clock slow work shows as a job that is nearly there. On a virtual one time doesn't pass by itself:
        // the poll waits for the work, so that what a test sees depends on its clock, or its script, alone.
        if (!work.IsCompleted && options.Time == TimeProvider.System && !job.IsScripted)
        {
            return new JobStatus(JobStatus.Running, 99);
        }

        JobOutcome outcome = await work.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new JobStatus(outcome is JobOutcome.Success ? JobStatus.Succeeded : JobStatus.Failed, Outcome: outcome);
    }

    private async Task<JobOutcome> RunAsync(Func<JobOutcome> work)
    {
        await _hands.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(work).ConfigureAwait(false);
        }
        finally
        {
            _hands.Release();
        }
    }
}
