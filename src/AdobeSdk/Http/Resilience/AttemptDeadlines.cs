namespace AdobeSdk.Http.Resilience;

/// <summary>The deadlines of attempts. Those that were not needed are used again: source and timer cost more than the rest of an attempt.</summary>
/// <param name="time">The clock.</param>
internal sealed class AttemptDeadlines(TimeProvider time)
{
    // More than the attempts that run at one time on a busy machine; what does not fit is left to the collector.
    private readonly CancellationTokenSource?[] _idle = new CancellationTokenSource?[64];

    /// <summary>A source that is cancelled after so long.</summary>
    public CancellationTokenSource Start(TimeSpan timeout)
    {
        // Only a timer of the system's can be used again.
        if (time != TimeProvider.System)
        {
            return new CancellationTokenSource(timeout, time);
        }

        for (int i = 0; i < _idle.Length; i++)
        {
            if (_idle[i] is not null && Interlocked.Exchange(ref _idle[i], null) is { } idle)
            {
                idle.CancelAfter(timeout);
                return idle;
            }
        }

        return new CancellationTokenSource(timeout);
    }

    /// <summary>The attempt is over. Nobody may look at the source any more.</summary>
    public void Stop(CancellationTokenSource deadline)
    {
        if (deadline.TryReset())
        {
            for (int i = 0; i < _idle.Length; i++)
            {
                if (_idle[i] is null && Interlocked.CompareExchange(ref _idle[i], deadline, null) is null)
                {
                    return;
                }
            }
        }

        deadline.Dispose();
    }
}
