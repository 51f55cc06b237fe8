using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Jobs;
using AdobeSdk.Redis.Tests.Support;
using AdobeSdk.Tests.Jobs.Ledger;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Redis.Tests.Jobs;

/// <summary>The ledger in Redis: what every ledger does, each time opened by another process.</summary>
public sealed class RedisJobStoreTests : JobStoreContract, IAsyncDisposable
{
    private readonly RedisLink _link;
    private readonly AdobeRedisOptions _options = new() { KeyPrefix = $"test-{Guid.NewGuid():N}:", CallTimeout = TimeSpan.FromSeconds(10), ConnectTimeout = TimeSpan.FromSeconds(20) };

    public RedisJobStoreTests(RedisServer redis)
    {
        Machine.Needs("redis-server", "apt-get install redis-server");
        _link = new RedisLink(RedisConnection.To(redis.Address, _options.ConnectTimeout), _options, NullLogger.Instance);
    }

    public async ValueTask DisposeAsync() => await _link.DisposeAsync();

    protected override IAdobeJobStore Open() =>
        new RedisJobStore(_link, new RedisClock(() => (Time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond), _options, Time, NullLogger.Instance);
}
