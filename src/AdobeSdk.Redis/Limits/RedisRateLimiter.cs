using System.Threading.RateLimiting;

namespace AdobeSdk.Redis.Limits;

/// <summary>
/// The limiter of one node: calls wait in its own queue, in which nobody is overtaken, and the first of them asks for the
/// fleet's next permit.
/// </summary>
internal sealed class RedisRateLimiter : AdobeRateLimiter
{
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(1);

    private readonly FleetCount _count;
    private readonly TimeProvider _time;
    private readonly bool _unlimited;
    private readonly int _largest;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private readonly LinkedList<WaitingCall> _queue = new();
    private readonly LocalPause _pause;
    private Task? _look;
    private TaskCompletionSource _wake = NewWake();
    private bool _serving;
    private bool _disposed;
    private int _position = 1;
    private long _granted;
    private long _refused;
    private long _lastUse;

    /// <param name="count">Counts the calls.</param>
    /// <param name="windows">The limits; none if there are only pauses.</param>
    /// <param name="time">The node's clock.</param>
    public RedisRateLimiter(FleetCount count, IReadOnlyList<AdobeLimitWindow> windows, TimeProvider time)
    {
        _count = count;
        _time = time;
        _pause = new LocalPause(time);
        _unlimited = windows.Count == 0;
        _largest = windows.Select(window => window.Permits).DefaultIfEmpty(int.MaxValue).Min();
        _lastUse = time.GetTimestamp();
        _timer = time.CreateTimer(static limiter => ((RedisRateLimiter)limiter!).Beat(), this, s_beat, s_beat);
    }

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return _queue.Count > 0 ? null : _time.GetElapsedTime(_lastUse);
            }
        }
    }

    private TimeSpan Paused => Longer(_pause.Left, _count.Paused);

    /// <inheritdoc/>
    public override async ValueTask<RateLimitLease> TryAcquireAsync(int permitCount = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(permitCount);
        Check(permitCount);
        if (Volatile.Read(ref _look) is null)
        {
            // Whether the fleet is pausing just now.
            await Beat().WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (Refusal() is { } refusal)
            {
                return refusal;
            }

            if (_unlimited)
            {
                return Grant();
            }
        }

        Verdict verdict = await _count.DecideAsync(permitCount, queued: -1).ConfigureAwait(false);
        lock (_lock)
        {
            if (verdict.Granted)
            {
                return Grant();
            }

            _refused++;
            return Refused(verdict.Position, Longer(verdict.Wait, Paused));
        }
    }

    /// <inheritdoc/>
    public override void Pause(TimeSpan duration, AdobePauseScope scope)
    {
        lock (_lock)
        {
            if (_disposed || !_pause.Extend(duration))
            {
                return;
            }
        }

        _ = Task.Run(() => _count.PauseAsync(scope, duration));
    }

    /// <summary>Ends the node's part in the fleet.</summary>
    public Task LeaveAsync() => _count.LeaveAsync();

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = _queue.Count == 0 && Paused <= TimeSpan.Zero && _count.Forecast(1) <= TimeSpan.Zero ? 1 : 0,
                CurrentQueuedCount = _queue.Sum(static call => (long)call.Permits),
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
            if (Refusal() is { } refusal)
            {
                return refusal;
            }

            // A limited call takes a question to Redis, which this method cannot wait for: see TryAcquireAsync.
            return _unlimited || permitCount == 0 ? Grant() : Refused(_position, _count.Forecast(_position));
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Check(permitCount);
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<WaitingCall> node;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            node = _queue.AddLast(new WaitingCall(permitCount));
            if (!_serving)
            {
                _serving = true;
                _ = Task.Run(ServeAsync, CancellationToken.None);
            }
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
            foreach (WaitingCall call in _queue)
            {
                call.Resume(Refused(1, TimeSpan.Zero));
            }

            _queue.Clear();
            _wake.TrySetResult();
        }

        _timer.Dispose();
    }

    private async Task<RateLimitLease> WaitAsync(LinkedListNode<WaitingCall> node, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration gone = cancellationToken.UnsafeRegister(
            (_, token) =>
            {
                lock (_lock)
                {
                    // Whoever has been served already keeps the permit.
                    if (node.List is not null)
                    {
                        _queue.Remove(node);
                        node.Value.Cancel(token);
                        _wake.TrySetResult();
                    }
                }
            },
            null);
        return await node.Value.Turn.ConfigureAwait(false);
    }

    // One at a time: asks for the first call in the queue until there is none.
    private async Task ServeAsync()
    {
        while (true)
        {
            int permits;
            int queued;
            TimeSpan wait;
            Task woken;
            lock (_lock)
            {
                if (_queue.First is not { } first)
                {
                    _serving = false;
                    return;
                }

                (permits, queued, wait) = (first.Value.Permits, _queue.Count, Paused);
                woken = _wake.Task.IsCompleted ? (_wake = NewWake()).Task : _wake.Task;
            }

            if (wait <= TimeSpan.Zero)
            {
                Verdict verdict = _unlimited ? new(true, TimeSpan.Zero, queued) : await _count.DecideAsync(permits, queued).ConfigureAwait(false);
                if (verdict.Granted)
                {
                    Serve(permits);
                    continue;
                }

                (wait, _position) = (verdict.Wait, verdict.Position);
            }

            // Timers count whole milliseconds: rounded down, this would come too early again and again.
            wait = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds)));
            using var timer = new CancellationTokenSource();
            await Task.WhenAny(woken, Task.Delay(wait < SharedLog.AskAgain ? wait : SharedLog.AskAgain, _time, timer.Token)).ConfigureAwait(false);
            await timer.CancelAsync().ConfigureAwait(false);
        }
    }

    private void Serve(int permits)
    {
        lock (_lock)
        {
            // If the call that the permits were asked for has gone, the next one has them.
            if (_queue.First is { } first && first.Value.Permits <= permits)
            {
                _queue.Remove(first);
                first.Value.Resume(Grant());
            }
        }
    }

    private Task Beat()
    {
        lock (_lock)
        {
            // A look that takes long is not doubled.
            return _disposed || _look is { IsCompleted: false } ? _look ?? Task.CompletedTask : _look = Task.Run(_count.BeatAsync);
        }
    }

    // The rest runs under the lock.
    private RateLimitLease? Refusal()
    {
        TimeSpan paused = Paused;
        int position = _queue.Count == 0 ? 1 : Math.Max(_position, _queue.Count + 1);
        TimeSpan wait = Longer(paused, _unlimited || (_count.IsAlone && _queue.Count == 0) ? TimeSpan.Zero : _count.Forecast(position));
        if (_queue.Count == 0 && wait <= TimeSpan.Zero)
        {
            return null;
        }

        _refused++;
        return Refused(position, Longer(TimeSpan.Zero, wait));
    }

    private RateLimitLease Grant()
    {
        _granted++;
        _lastUse = _time.GetTimestamp();
        return Granted;
    }

    private void Check(int permits) => ArgumentOutOfRangeException.ThrowIfGreaterThan(permits, _largest, nameof(permits));

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TaskCompletionSource NewWake() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
