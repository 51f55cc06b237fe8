using System.Threading.RateLimiting;

namespace AdobeSdk.Limits;

/// <summary>
/// Grants so many permits in any window of time, in the order in which they were asked for. .NET's own limiters count in
/// fixed segments and on the machine's clock; this one keeps every grant and takes a <see cref="TimeProvider"/>, so that a
/// day's quota can be used up to the last permit and tested in a second.
/// </summary>
internal sealed class SlidingLogRateLimiter : AdobeRateLimiter
{
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly Lock _lock = new();
    private readonly GrantLog _log;
    private readonly LinkedList<LimitWaiter> _queue = new();
    private readonly ITimer _timer;
    private TimeSpan _notBefore;
    private TimeSpan _lastUse;
    private long _queued;
    private long _granted;
    private long _refused;
    private bool _disposed;

    /// <param name="windows">Every window that must have room; none for a limiter that only <see cref="Pause"/> holds back.</param>
    /// <param name="time">The clock.</param>
    public SlidingLogRateLimiter(IReadOnlyList<AdobeLimitWindow> windows, TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        _log = new GrantLog(windows);
        _timer = time.CreateTimer(static limiter => ((SlidingLogRateLimiter)limiter!).Advance(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return _queue.Count > 0 ? null : Now - _lastUse;
            }
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <inheritdoc/>
    public override void Pause(TimeSpan duration, AdobePauseScope scope = AdobePauseScope.Class)
    {
        lock (_lock)
        {
            TimeSpan until = Now + duration;
            _notBefore = until > _notBefore ? until : _notBefore;
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = IsFree(1, Now) ? 1 : 0,
                CurrentQueuedCount = _queued,
                TotalSuccessfulLeases = _granted,
                TotalFailedLeases = _refused,
            };
        }
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        Check(permitCount);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            TimeSpan now = Now;
            if (IsFree(permitCount, now))
            {
                return Grant(permitCount, now);
            }

            _refused++;
            return LimitLease.Refused(_queue.Count + 1, Forecast(permitCount, now) - now);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Check(permitCount);
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<LimitWaiter> node;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            TimeSpan now = Now;
            if (IsFree(permitCount, now))
            {
                return new ValueTask<RateLimitLease>(Grant(permitCount, now));
            }

            node = _queue.AddLast(new LimitWaiter(permitCount));
            _queued += permitCount;
            Schedule();
        }

        return new ValueTask<RateLimitLease>(WaitAsync(node, cancellationToken));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        lock (_lock)
        {
            if (!disposing || _disposed)
            {
                return;
            }

            _disposed = true;
            foreach (LimitWaiter waiter in _queue)
            {
                waiter.Resume(LimitLease.Refused(1, TimeSpan.Zero));
            }

            _queue.Clear();
            _queued = 0;
        }

        _timer.Dispose();
    }

    private async Task<RateLimitLease> WaitAsync(LinkedListNode<LimitWaiter> node, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration gone = cancellationToken.UnsafeRegister(
            (_, token) =>
            {
                lock (_lock)
                {
                    // Whoever has been served already keeps the permit.
                    if (node.List is not null)
                    {
                        Leave(node);
                        node.Value.Cancel(token);
                        Schedule();
                    }
                }
            },
            null);
        return await node.Value.Turn.ConfigureAwait(false);
    }

    private void Advance()
    {
        lock (_lock)
        {
            while (!_disposed && _queue.First is { } first && Soonest(first.Value.Permits) <= Now)
            {
                Leave(first);
                first.Value.Resume(Grant(first.Value.Permits, Now));
            }

            Schedule();
        }
    }

    // The rest runs under the lock.
    private bool IsFree(int permits, TimeSpan now) => _queue.Count == 0 && Soonest(permits) <= now;

    private TimeSpan Soonest(int permits)
    {
        TimeSpan free = _log.Earliest(permits);
        return free > _notBefore ? free : _notBefore;
    }

    private void Leave(LinkedListNode<LimitWaiter> node)
    {
        _queue.Remove(node);
        _queued -= node.Value.Permits;
    }

    private LimitLease Grant(int permits, TimeSpan now)
    {
        _lastUse = now;
        _log.Add(permits, _lastUse);
        _granted++;
        return LimitLease.Granted;
    }

    private void Schedule()
    {
        if (_disposed || _queue.First is not { } first)
        {
            return;
        }

        // Timers count whole milliseconds: rounded down, the timer would come too early again and again.
        TimeSpan due = Soonest(first.Value.Permits) - Now;
        _timer.Change(TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(due.TotalMilliseconds))), Timeout.InfiniteTimeSpan);
    }

    // Plays the queue on a copy of the log.
    private TimeSpan Forecast(int permits, TimeSpan now)
    {
        GrantLog future = _log.Copy();
        TimeSpan moment = now > _notBefore ? now : _notBefore;
        foreach (LimitWaiter waiter in _queue)
        {
            moment = Later(moment, future.Earliest(waiter.Permits));
            future.Add(waiter.Permits, moment);
        }

        return Later(moment, future.Earliest(permits));
    }

    private void Check(int permits) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permits, _log.Largest, nameof(permits));

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
