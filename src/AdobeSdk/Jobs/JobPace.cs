namespace AdobeSdk.Jobs;

/// <summary>When to look next: at once, then at growing intervals, and never earlier than Adobe asks.</summary>
/// <param name="options">First and longest interval.</param>
/// <param name="time">The clock.</param>
internal sealed class JobPace(AdobeJobOptions options, TimeProvider time)
{
    private const double Growth = 1.5;

    private readonly Lock _lock = new();
    private TimeSpan _interval = options.PollInterval;
    private long _from = time.GetTimestamp();
    private TimeSpan _pause;

    /// <summary>A poll has ended: the next is due after the interval, or when Adobe asks for it, if that is later.</summary>
    public void Next(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            _from = time.GetTimestamp();
            _pause = retryAfter > _interval ? retryAfter.Value : _interval;
            TimeSpan longer = _interval * Growth;
            _interval = longer < options.MaxPollInterval ? longer : options.MaxPollInterval;
        }
    }

    /// <summary>Waits until the next poll is due.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        TimeSpan left;
        lock (_lock)
        {
            left = _pause - time.GetElapsedTime(_from);
        }

        return left > TimeSpan.Zero ? Task.Delay(left, time, cancellationToken) : Task.CompletedTask;
    }
}
