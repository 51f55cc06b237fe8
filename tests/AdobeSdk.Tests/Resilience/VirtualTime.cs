namespace AdobeSdk.Tests.Resilience;

/// <summary>
/// A clock for tests over real sockets. Pauses pass at once and move the clock; deadlines, which are longer than any pause,
/// come when the pauses have added up to them. Nothing depends on how fast the machine is.
/// </summary>
/// <param name="isPause">Tells a pause from a deadline by its length.</param>
internal sealed class VirtualTime(Func<TimeSpan, bool> isPause) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<VirtualTimer> _deadlines = [];
    private readonly List<TimeSpan> _pauses = [];
    private DateTimeOffset _now = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public VirtualTime()
        : this(static length => length < TimeSpan.FromSeconds(60))
    {
    }

    /// <summary>Every pause that was asked for, in order.</summary>
    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_lock)
            {
                return [.. _pauses];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass that nobody waits for as a pause.</summary>
    public void Advance(TimeSpan time)
    {
        List<VirtualTimer> due;
        lock (_lock)
        {
            _now += time;
            due = [.. _deadlines.Where(deadline => deadline.Due <= _now)];
            _deadlines.RemoveAll(due.Contains);
        }

        due.ForEach(deadline => deadline.Fire());
    }

    private void Set(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _deadlines.Remove(timer);
            if (dueTime < TimeSpan.Zero)
            {
                return;
            }

            if (!isPause(dueTime))
            {
                timer.Due = _now + dueTime;
                _deadlines.Add(timer);
                return;
            }

            _pauses.Add(dueTime);
        }

        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                Advance(dueTime);
                timer.Fire();
            },
            null);
    }

    private void Remove(VirtualTimer timer)
    {
        lock (_lock)
        {
            _deadlines.Remove(timer);
        }
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _disposed;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Set(this, dueTime);
            return true;
        }

        public void Fire()
        {
            if (!_disposed)
            {
                callback(state);
            }
        }

        public void Dispose()
        {
            _disposed = true;
            time.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
