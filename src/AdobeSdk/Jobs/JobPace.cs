using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Jobs;

/// <summary>When to look next: at once, then at growing intervals, longer ones after faults, and never earlier than Adobe asks.</summary>
/// <param name="options">First and longest interval, where the application says them.</param>
/// <param name="family">First and longest interval otherwise.</param>
/// <param name="time">The clock.</param>
internal sealed class JobPace(AdobeJobOptions options, PollPace family, TimeProvider time)
{
    private const double Growth = 1.5;

    private readonly Lock _lock = new();
    private TimeSpan _interval = options.PollInterval ?? family.First;
    private long _from = time.GetTimestamp();
    private TimeSpan _pause;
    private int _faults;

    /// <summary>A poll was answered: the next is due after the interval, or when Adobe asks for it, if that is later.</summary>
    public void Next(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            _faults = 0;
            Pause(_interval, retryAfter);
            _interval = Shorter(_interval * Growth);
        }
    }

    /// <summary>A poll came to nothing: each time in a row the pause is twice as long.</summary>
    public void BackOff(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            // Thirty times twice is longer than anything.
            _faults = Math.Min(_faults + 1, 30);
            Pause(Shorter(_interval * Math.Pow(2, _faults)), retryAfter);
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

    private void Pause(TimeSpan interval, TimeSpan? retryAfter)
    {
        _from = time.GetTimestamp();
        _pause = retryAfter > interval ? retryAfter.Value : interval;
    }

    // Whoever asks for a long first pause alone does not mean the later ones to be shorter.
    private TimeSpan Shorter(TimeSpan interval)
    {
        TimeSpan longest = options.MaxPollInterval ?? family.Longest;
        longest = longest > _interval ? longest : _interval;
        return interval < longest ? interval : longest;
    }
}
