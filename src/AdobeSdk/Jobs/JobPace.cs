using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Jobs;

/// <summary>
/// When to look next: at once, then at growing intervals, longer ones after faults, and never earlier than Adobe asks. Jobs
/// whose end is announced are looked at now and then, until there are news of them.
/// </summary>
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
    private TimeSpan _asked;
    private TimeSpan? _rarely;
    private int _faults;

    /// <summary>How long it is until the next look; nothing or less if it is due.</summary>
    public TimeSpan Left
    {
        get
        {
            lock (_lock)
            {
                return _pause - time.GetElapsedTime(_from);
            }
        }
    }

    /// <summary>The job's end will be announced: looks are <paramref name="interval"/> apart until it is.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="isNew">Whether the job has just begun, so that a first look would see nothing.</param>
    public void ExpectNews(TimeSpan interval, bool isNew)
    {
        lock (_lock)
        {
            _rarely = interval;
            _pause = isNew ? interval : _pause;
        }
    }

    /// <summary>The job is said to have ended: a look is due, and if it sees something else, the next are as far apart as ever.</summary>
    public void Hurry()
    {
        lock (_lock)
        {
            _rarely = null;
            _pause = _asked;
        }
    }

    /// <summary>A poll was answered: the next is due after the interval, or when Adobe asks for it, if that is later.</summary>
    public void Next(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            _faults = 0;
            Pause(_rarely ?? _interval, retryAfter);
            _interval = _rarely is null ? Shorter(_interval * Growth) : _interval;
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

    private void Pause(TimeSpan interval, TimeSpan? retryAfter)
    {
        _from = time.GetTimestamp();
        _asked = retryAfter ?? TimeSpan.Zero;
        _pause = _asked > interval ? _asked : interval;
    }

    // Whoever asks for a long first pause alone does not mean the later ones to be shorter.
    private TimeSpan Shorter(TimeSpan interval)
    {
        TimeSpan longest = options.MaxPollInterval ?? family.Longest;
        longest = longest > _interval ? longest : _interval;
        return interval < longest ? interval : longest;
    }
}
