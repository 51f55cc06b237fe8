using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Redis.Limits;

/// <summary>
/// Counts one limit's calls: with all nodes in Redis, or, while Redis is gone, alone. A node that comes back first hands
/// over what it has granted and keeps to its share until the others have had the time to do so too.
/// </summary>
/// <param name="log">The log in Redis.</param>
/// <param name="link">The way to Redis.</param>
/// <param name="node">This node's name.</param>
/// <param name="limit">What is limited.</param>
/// <param name="windows">The limits; none if there are only pauses.</param>
/// <param name="fleetSize">How many nodes there are, if nobody has told.</param>
/// <param name="time">The node's clock.</param>
/// <param name="logger">Told when the node goes alone and comes back.</param>
internal sealed class FleetCount(
    SharedLog log, RedisLink link, string node, AdobeLimitKey limit, IReadOnlyList<AdobeLimitWindow> windows, int fleetSize, TimeProvider time, ILogger logger)
{
    // Every node looks for Redis at least once a second: after this long all have handed over.
    private static readonly TimeSpan s_returning = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private readonly FleetView _view = new(windows, time);
    private readonly SemaphoreSlim _handingOver = new(1);
    private LoneShare? _share;
    private bool _alone;
    private long? _returned;

    /// <summary>Whether the node counts by itself.</summary>
    public bool IsAlone => Volatile.Read(ref _alone);

    private LoneShare Share => _share ??= new(windows, _view, node, fleetSize);

    /// <summary>Takes permits, if they are free.</summary>
    /// <param name="permits">How many.</param>
    /// <param name="queued">How many calls wait at this node; -1 if the call does not wait for a turn.</param>
    public async ValueTask<Verdict> DecideAsync(int permits, int queued)
    {
        if (!IsAlone)
        {
            if (await AskAsync(permits, queued).ConfigureAwait(false) is { } reply)
            {
                return new(reply.Granted, reply.Granted ? TimeSpan.Zero : Span(Math.Max(1, reply.At - reply.Now)), reply.Position);
            }

            GoAlone();
        }

        lock (_lock)
        {
            long wait = Share.TryTake(permits);
            return new(wait == 0, Span(wait), Math.Max(queued, 0) + 1);
        }
    }

    /// <summary>How long the call in this place, from 1, will wait.</summary>
    public TimeSpan Forecast(int place)
    {
        lock (_lock)
        {
            return Span(IsAlone ? Share.Forecast(place) : _view.FreeAt(place) - _view.Now);
        }
    }

    /// <summary>How much longer nobody is granted anything, as far as this node has heard.</summary>
    public TimeSpan Paused
    {
        get
        {
            lock (_lock)
            {
                return Span(_view.Paused - _view.Now);
            }
        }
    }

    /// <summary>Tells the fleet that Adobe wants a pause.</summary>
    public Task PauseAsync(AdobePauseScope scope, TimeSpan duration) => log.PauseAsync(scope, duration);

    /// <summary>Tells the fleet that this node goes.</summary>
    public Task LeaveAsync() => log.LeaveAsync();

    /// <summary>Once a second: says that the node is there, hears of the others, and finds back to them.</summary>
    public async Task BeatAsync()
    {
        if (!link.IsUp || await AskAsync(permits: 0, queued: -1).ConfigureAwait(false) is null)
        {
            GoAlone();
            return;
        }

        lock (_lock)
        {
            if (!_alone)
            {
                return;
            }

            _returned ??= time.GetTimestamp();
            if (time.GetElapsedTime(_returned.Value) < s_returning)
            {
                return;
            }

            _returned = null;
            Volatile.Write(ref _alone, false);
        }

        if (windows.Count > 0)
        {
            RedisLog.CountsTogether(logger, limit.Class, limit.Service);
        }
    }

    private void GoAlone()
    {
        int nodes;
        lock (_lock)
        {
            _returned = null;
            if (_alone)
            {
                return;
            }

            Volatile.Write(ref _alone, true);
            nodes = Share.Nodes;
        }

        if (windows.Count > 0)
        {
            RedisLog.CountsAlone(logger, limit.Class, limit.Service, nodes);
        }
    }

    private async Task<LogReply?> AskAsync(int permits, int queued)
    {
        if (!await HandOverAsync(lost: false).ConfigureAwait(false))
        {
            return null;
        }

        while (true)
        {
            LogPosition known;
            lock (_lock)
            {
                known = _view.Known;
            }

            if (await log.AskAsync(known, permits, queued).ConfigureAwait(false) is not { } reply)
            {
                return null;
            }

            lock (_lock)
            {
                _view.Take(known, reply);
            }

            if (!reply.Lost)
            {
                return reply;
            }

            if (!await HandOverAsync(lost: true).ConfigureAwait(false))
            {
                return null;
            }
        }
    }

    private async Task<bool> HandOverAsync(bool lost)
    {
        if (!lost && _share is null)
        {
            return true;
        }

        await _handingOver.WaitAsync().ConfigureAwait(false);
        try
        {
            IReadOnlyList<long> own;
            IReadOnlyList<long> known;
            lock (_lock)
            {
                own = Share.HandOver();
                if (own.Count == 0 && !lost)
                {
                    return true;
                }

                // Redis may have come back without its log: it takes what it lacks.
                known = _view.Grants;
            }

            bool taken = await log.MergeAsync(own, known).ConfigureAwait(false);
            lock (_lock)
            {
                if (taken)
                {
                    _view.Forget();
                }
                else
                {
                    Share.TakeBack(own);
                }
            }

            return taken;
        }
        finally
        {
            _handingOver.Release();
        }
    }

    private static TimeSpan Span(long microseconds) => TimeSpan.FromMicroseconds(Math.Max(0, microseconds));
}
