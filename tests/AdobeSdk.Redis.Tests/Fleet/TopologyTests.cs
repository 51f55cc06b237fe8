using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Fleet;

/// <summary>More than one server, or one that wants keys in slots.</summary>
public class TopologyTests
{
    private static readonly AdobeLimitKey s_key = new("ABC@AdobeOrg", "firefly-api.adobe.io", AdobeCallClass.Submit);

    [Fact]
    public async Task In_a_cluster_every_script_finds_its_keys_in_one_slot()
    {
        await using OwnServer own = await OwnServer.StartAsync("--cluster-enabled", "yes");
        await OrderAsync(own, "CLUSTER", "ADDSLOTSRANGE", 0, 16383);
        await using ConnectionMultiplexer admin = await own.Redis.ConnectAsync();
        await Eventually.TrueAsync(async () => (await admin.GetServers()[0].ExecuteAsync("CLUSTER", "INFO")).ToString()!.Contains("cluster_state:ok", StringComparison.Ordinal));
        await using RedisFleet node = own.Node(Options());

        AdobeRateLimiter limiter = node.Limiters.Create(s_key, [new(2, TimeSpan.FromMinutes(5))]);
        Assert.True((await limiter.TryAcquireAsync()).IsAcquired);
        Assert.True((await limiter.TryAcquireAsync()).IsAcquired);
        Assert.False((await limiter.TryAcquireAsync()).IsAcquired);
        limiter.Pause(TimeSpan.FromMinutes(5), AdobePauseScope.Organization);

        AdobeJobRecord record = Record("1") with { Correlation = "word" };
        await node.Jobs.SaveAsync(record);
        Assert.True(await node.Jobs.TryLeaseAsync("1", "me", TimeSpan.FromMinutes(1)));
        Assert.Equal("1", Assert.Single(await node.Jobs.ListByCorrelationAsync("word")).Id);
        await node.Jobs.ReleaseAsync("1", "me");
        await node.Jobs.RemoveAsync("1");

        await using (await node.Tokens.TryLockAsync("key", TimeSpan.FromSeconds(30), default))
        {
            await node.Tokens.WriteAsync("key", new("token", DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1)), default);
        }

        Assert.NotNull(await node.Tokens.ReadAsync("key", default));
        Assert.True(node.Link.IsUp);
    }

    [Fact]
    public async Task After_a_failover_the_fleet_goes_on_with_what_the_replica_has()
    {
        await using OwnServer primary = await OwnServer.StartAsync();
        await using OwnServer replica = await OwnServer.StartAsync();
        await OrderAsync(replica, "REPLICAOF", "127.0.0.1", primary.Redis.Address.Split(':')[1]);
        await using RedisFleet node = new(
            RedisConnection.To($"{primary.Redis.Address},{replica.Redis.Address}", TimeSpan.FromSeconds(5)), Options(), RedisClock.Server, TimeProvider.System, NullLoggerFactory.Instance);
        await node.Jobs.SaveAsync(Record("1"));
        await using ConnectionMultiplexer other = await replica.Redis.ConnectAsync();
        await Eventually.TrueAsync(async () => await other.GetDatabase().SortedSetLengthAsync("test:{jobs}:unfinished", flags: CommandFlags.DemandReplica) == 1);

        await primary.Redis.KillAsync();
        await OrderAsync(replica, "REPLICAOF", "NO", "ONE");
        await Eventually.TrueAsync(async () =>
        {
            try
            {
                await node.Jobs.SaveAsync(Record("2"));
                return true;
            }
            catch (AdobeConnectionException)
            {
                return false;
            }
        });
        Assert.Equal(["1", "2"], (await node.Jobs.ListUnfinishedAsync()).Select(record => record.Id));
    }

    private static AdobeRedisOptions Options() => new() { KeyPrefix = "test:", CallTimeout = TimeSpan.FromSeconds(10), ConnectTimeout = TimeSpan.FromSeconds(20) };

    private static AdobeJobRecord Record(string id) => new() { Id = id, Client = "Firefly", Operation = "POST /v3", SubmittedAt = DateTimeOffset.UtcNow };

    private static async Task OrderAsync(OwnServer own, string command, params object[] arguments)
    {
        await using ConnectionMultiplexer admin = await own.Redis.ConnectAsync();
        await admin.GetServers()[0].ExecuteAsync(command, arguments);
    }
}
