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
    private readonly RedisLink _link;
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
        _link = new RedisLink(connection, options, logger);
        _keys = new KeyRing(connection, options, loggers);
        _limiters = new RedisRateLimiterFactory(_link, clock, options, time, logger);
        Tokens = new RedisTokenStore(_link, new TokenCipher(_keys), options, time, logger);
        Jobs = new RedisJobStore(_link, clock, options, time);
    }

    /// <summary>The fleet's options.</summary>
    public AdobeRedisOptions Options { get; }

    /// <summary>The fleet's tokens.</summary>
    public RedisTokenStore Tokens { get; }

    /// <summary>The fleet's limiters.</summary>
    public IAdobeRateLimiterFactory Limiters => _limiters;

    /// <summary>The fleet's ledger of jobs.</summary>
    public RedisJobStore Jobs { get; }

    /// <summary>Connects, and sees that there is a key to encrypt tokens with. Never fails: without Redis the node starts alone.</summary>
    public async Task StartAsync()
    {
        await _link.TryAsync(static redis => redis.PingAsync()).ConfigureAwait(false);
        if (Options is { ShareTokens: true, DataProtection: null } && _link.IsUp)
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
        await _link.DisposeAsync().ConfigureAwait(false);
        _keys.Dispose();
    }
}
