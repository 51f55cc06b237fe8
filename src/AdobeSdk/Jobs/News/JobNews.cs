namespace AdobeSdk.Jobs.News;

/// <summary>Which jobs are said to have ended, and who waits to hear of it.</summary>
internal sealed class JobNews : IAdobeJobNotifier
{
    // News of jobs that nobody here waits for come as well: those of other processes, of other tenants.
    private const int Remembered = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _heard = new(StringComparer.Ordinal);
    private readonly Queue<(string JobId, long Number)> _order = new();
    private readonly Dictionary<string, Listeners> _listeners = new(StringComparer.Ordinal);
    private long _last;

    /// <inheritdoc/>
    public void NotifyEnded(string jobId)
    {
        ArgumentException.ThrowIfNullOrEmpty(jobId);
        Listeners? listeners;
        long number;
        lock (_lock)
        {
            number = ++_last;
            _heard[jobId] = number;
            _order.Enqueue((jobId, number));
            while (_order.Count > Remembered && _order.TryDequeue(out (string JobId, long Number) oldest))
            {
                // Of a job that there was news of again, only the latest counts.
                if (_heard[oldest.JobId] == oldest.Number)
                {
                    _heard.Remove(oldest.JobId);
                }
            }

            _listeners.Remove(jobId, out listeners);
        }

        listeners?.Heard.TrySetResult(number);
    }

    /// <summary>The number of the latest news of a job, if there are any.</summary>
    public long? LatestOf(string jobId)
    {
        lock (_lock)
        {
            return _heard.TryGetValue(jobId, out long number) ? number : null;
        }
    }

    /// <summary>Waits for news of a job that are newer than <paramref name="after"/>, the number of those heard of before.</summary>
    /// <returns>The number of the news.</returns>
    public async Task<long> NextAsync(string jobId, long after, CancellationToken cancellationToken)
    {
        Listeners listeners;
        lock (_lock)
        {
            if (_heard.TryGetValue(jobId, out long number) && number > after)
            {
                return number;
            }

            if (!_listeners.TryGetValue(jobId, out listeners!))
            {
                _listeners[jobId] = listeners = new Listeners();
            }

            listeners.Count++;
        }

        try
        {
            return await listeners.Heard.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(jobId, listeners);
        }
    }

    private void Leave(string jobId, Listeners listeners)
    {
        lock (_lock)
        {
            if (--listeners.Count == 0 && _listeners.GetValueOrDefault(jobId) == listeners)
            {
                _listeners.Remove(jobId);
            }
        }
    }

    private sealed class Listeners
    {
        public TaskCompletionSource<long> Heard { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Count { get; set; }
    }
}
