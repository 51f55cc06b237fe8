using System.Collections.Concurrent;
using AdobeSdk.Redis.Connection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Redis.Limits;

/// <summary>Makes limiters that all nodes share.</summary>
/// <param name="link">The way to Redis.</param>
/// <param name="clock">The time that grants count by.</param>
/// <param name="options">The fleet's options.</param>
/// <param name="time">The node's clock.</param>
/// <param name="logger">Told when the node goes alone and comes back.</param>
internal sealed class RedisRateLimiterFactory(RedisLink link, RedisClock clock, AdobeRedisOptions options, TimeProvider time, ILogger logger)
    : IAdobeRateLimiterFactory, IAsyncDisposable, IDisposable
{
    private readonly string _node = Guid.NewGuid().ToString("N")[..12];
    private readonly ConcurrentQueue<RedisRateLimiter> _limiters = new();
    private int _made;

    /// <inheritdoc/>
    public AdobeRateLimiter Create(AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows)
    {
        // Two limiters of one process wait for turns of their own.
        string node = $"{_node}-{Interlocked.Increment(ref _made)}";
        var log = new SharedLog(link, clock, options.KeyPrefix, node, key, windows);
        var count = new FleetCount(log, link, node, key, windows, options.FleetSize, time, logger);
        var limiter = new RedisRateLimiter(count, windows, time);
        _limiters.Enqueue(limiter);
        return limiter;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (RedisRateLimiter limiter in _limiters)
        {
            limiter.Dispose();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await Task.WhenAll(_limiters.Select(limiter => limiter.LeaveAsync())).ConfigureAwait(false);
    }
}
