using AdobeSdk.Redis.Connection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Redis.Tests.Support;

/// <summary>A test with a real Redis and keys of its own in it.</summary>
public abstract class RedisTest : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _open = [];

    protected RedisTest(RedisServer redis)
    {
        Machine.Needs("redis-server", "apt-get install redis-server");
        Redis = redis;
    }

    protected RedisServer Redis { get; }

    /// <summary>In front of this test's keys.</summary>
    protected string Prefix { get; } = $"test-{Guid.NewGuid():N}:";

    /// <summary>Patient: what is tested is not how fast this machine is.</summary>
    protected AdobeRedisOptions Options() => new()
    {
        KeyPrefix = Prefix,
        CallTimeout = TimeSpan.FromSeconds(10),
        ConnectTimeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>A node of the fleet.</summary>
    internal RedisFleet Node(AdobeRedisOptions? options = null, TimeProvider? time = null, RedisClock? clock = null)
    {
        options ??= Options();
        var fleet = new RedisFleet(
            RedisConnection.To(Redis.Address, options.ConnectTimeout), options, clock ?? RedisClock.Server, time ?? TimeProvider.System, NullLoggerFactory.Instance);
        _open.Add(fleet);
        return fleet;
    }

    /// <summary>A way to Redis.</summary>
    internal RedisLink Link(AdobeRedisOptions? options = null)
    {
        options ??= Options();
        var link = new RedisLink(RedisConnection.To(Redis.Address, options.ConnectTimeout), options, NullLogger.Instance);
        _open.Add(link);
        return link;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IAsyncDisposable open in _open)
        {
            await open.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
