using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Jobs;
using AdobeSdk.Redis.Limits;
using AdobeSdk.Redis.Telemetry;
using AdobeSdk.Redis.Tokens;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Redis;

/// <summary>One node's part in the fleet: everything that it shares, over one connection.</summary>
internal sealed class RedisFleet : IAsyncDisposable, IDisposable
{
    private readonly KeyRing _keys;
    private readonly RedisRateLimiterFactory _limiters;

    /// <param name="connection">The connection to Redis, which ends with the fleet if it is its own.</param>
    /// <param name="options">The fleet's options.</param>
    /// <param name="clock">The time that Redis counts by.</param>
    /// <param name="time">The node's clock.</param>
    /// <param name="loggers">The application's logs.</param>
    public RedisFleet(RedisConnection connection, AdobeRedisOptions options, RedisClock clock, TimeProvider time, ILoggerFactory loggers)
    {
        ILogger logger = loggers.CreateLogger(RedisLog.Category);
        Options = options;
        Link = new RedisLink(connection, options, logger);
        _keys = new KeyRing(connection, options, loggers);
        _limiters = new RedisRateLimiterFactory(Link, clock, options, time, logger);
        Tokens = new RedisTokenStore(Link, new TokenCipher(_keys), options, time, logger);
        Jobs = new RedisJobStore(Link, clock, options, time, logger);
    }

    /// <summary>The fleet's options.</summary>
    public AdobeRedisOptions Options { get; }

    /// <summary>The way to Redis.</summary>
    public RedisLink Link { get; }

    /// <summary>The fleet's tokens.</summary>
    public RedisTokenStore Tokens { get; }

    /// <summary>The fleet's limiters.</summary>
    public IAdobeRateLimiterFactory Limiters => _limiters;

    /// <summary>The fleet's ledger of jobs.</summary>
    public RedisJobStore Jobs { get; }

    /// <summary>Connects, and sees that there is a key to encrypt tokens with. Never fails: without Redis the node starts alone.</summary>
    public async Task StartAsync()
    {
        await Link.TryAsync(static redis => redis.PingAsync()).ConfigureAwait(false);
        if (Options is { ShareTokens: true, DataProtection: null } && Link.IsUp)
        {
            await Tokens.PrepareAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _limiters.DisposeAsync().ConfigureAwait(false);
        await Link.DisposeAsync().ConfigureAwait(false);
        _keys.Dispose();
    }
}
