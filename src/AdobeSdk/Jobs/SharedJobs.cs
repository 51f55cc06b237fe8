namespace AdobeSdk.Jobs;

/// <summary>
/// The jobs that somebody in this process holds, so that whoever resumes one from its handle shares the polls of the others.
/// Nothing is kept alive by this.
/// </summary>
internal sealed class SharedJobs
{
    private const int Least = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<(AdobeJobHandle, Type), WeakReference<object>> _jobs = [];
    private int _sweepAt = Least;

    /// <summary>How many jobs are known, those included that nobody holds any more.</summary>
    public int Count => _jobs.Count;

    /// <summary>The job of a handle, or a new one.</summary>
    public PolledJob<TResult> GetOrAdd<TResult>(AdobeJobHandle handle, Func<PolledJob<TResult>> make)
    {
        (AdobeJobHandle, Type) key = (handle with { RecordId = null }, typeof(TResult));
        lock (_lock)
        {
            if (_jobs.TryGetValue(key, out WeakReference<object>? known) && known.TryGetTarget(out object? job))
            {
                return (PolledJob<TResult>)job;
            }

            PolledJob<TResult> made = make();
            _jobs[key] = new WeakReference<object>(made);
            Sweep();
            return made;
        }
    }

    private void Sweep()
    {
        if (_jobs.Count < _sweepAt)
        {
            return;
        }

        foreach ((AdobeJobHandle, Type) gone in _jobs.Where(job => !job.Value.TryGetTarget(out _)).Select(job => job.Key).ToArray())
        {
            _jobs.Remove(gone);
        }

        _sweepAt = Math.Max(Least, 2 * _jobs.Count);
    }
}
