using AdobeSdk.Redis.Connection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Redis.Tests.Support;

/// <summary>A Redis of the test's own, for tests that do it harm.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    public RedisServer Redis { get; } = new();

    public static async Task<OwnServer> StartAsync(params string[] arguments)
    {
        Machine.Needs("redis-server", "apt-get install redis-server");
        var own = new OwnServer();
        await own.Redis.InitializeAsync(arguments);
        return own;
    }

    /// <summary>A node of a fleet on it.</summary>
    public RedisFleet Node(AdobeRedisOptions options, TimeProvider? time = null) => new(
        RedisConnection.To(Redis.Address, options.ConnectTimeout), options, RedisClock.Server, time ?? TimeProvider.System, NullLoggerFactory.Instance);

    public ValueTask DisposeAsync() => Redis.DisposeAsync();
}
