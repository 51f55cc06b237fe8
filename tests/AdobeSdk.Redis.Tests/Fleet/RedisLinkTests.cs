using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Fleet;

/// <summary>A Redis that hangs, dies and comes back.</summary>
public class RedisLinkTests(RedisServer redis) : RedisTest(redis)
{
    [Theory]
    [InlineData("frozen")]
    [InlineData("killed")]
    [InlineData("read-only")]
    public async Task After_one_fault_nobody_waits_until_Redis_is_back(string fault)
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using RedisLink link = Link(own, TimeSpan.FromSeconds(1));
        Assert.True((await WriteAsync(link)).Arrived);
        await BreakAsync(own, fault);

        Assert.False((await WriteAsync(link)).Arrived);
        Assert.False(link.IsUp);
        for (int i = 0; i < 1_000; i++)
        {
            Task<RedisAnswer<bool>> answer = WriteAsync(link);
            Assert.True(answer.IsCompletedSuccessfully);
            Assert.False((await answer).Arrived);
        }

        await MendAsync(own, fault);
        await Eventually.TrueAsync(async () => (await WriteAsync(link)).Arrived);
    }

    [Fact]
    public async Task A_node_that_starts_without_Redis_finds_it_later()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await own.Redis.KillAsync();
        await using RedisLink link = Link(own, TimeSpan.FromSeconds(1));
        Assert.False((await WriteAsync(link)).Arrived);

        await own.Redis.StartAsync();
        await Eventually.TrueAsync(async () => (await WriteAsync(link)).Arrived);
    }

    [Fact]
    public async Task One_slow_question_among_others_that_are_answered_is_no_fault_of_Redis()
    {
        await using RedisLink link = Link(Patient(TimeSpan.FromMilliseconds(100)));
        var never = new TaskCompletionSource<bool>();
        Task<RedisAnswer<bool>> slow = link.TryAsync(_ => never.Task);
        while (!slow.IsCompleted)
        {
            await link.TryAsync(redis => redis.PingAsync(), TimeSpan.FromMinutes(1));
        }

        Assert.False((await slow).Arrived);
        Assert.True(link.IsUp);
    }

    [Fact]
    public async Task A_caller_that_goes_away_is_no_fault_of_Redis()
    {
        RedisLink link = Link();
        RedisAnswer<bool> answer = await link.TryAsync<bool>(_ => Task.FromCanceled<bool>(new CancellationToken(canceled: true)));

        Assert.False(answer.Arrived);
        Assert.True(link.IsUp);
    }

    private AdobeRedisOptions Patient(TimeSpan timeout)
    {
        AdobeRedisOptions options = Options();
        options.CallTimeout = timeout;
        return options;
    }

    private static RedisLink Link(OwnServer own, TimeSpan timeout)
    {
        var options = new AdobeRedisOptions { CallTimeout = timeout, ConnectTimeout = TimeSpan.FromSeconds(2) };
        return new(RedisConnection.To(own.Redis.Address, options.ConnectTimeout), options, NullLogger.Instance);
    }

    private static Task<RedisAnswer<bool>> WriteAsync(RedisLink link) => link.TryAsync(redis => redis.StringSetAsync("x", 1));

    private static async Task BreakAsync(OwnServer own, string fault)
    {
        if (fault == "frozen")
        {
            await own.Redis.FreezeAsync();
        }
        else if (fault == "killed")
        {
            await own.Redis.KillAsync();
        }
        else
        {
            await OrderAsync(own, "replicaof", "127.0.0.1", "1");
        }
    }

    private static async Task MendAsync(OwnServer own, string fault)
    {
        if (fault == "frozen")
        {
            await own.Redis.ThawAsync();
        }
        else if (fault == "killed")
        {
            await own.Redis.StartAsync();
        }
        else
        {
            await OrderAsync(own, "replicaof", "no", "one");
        }
    }

    private static async Task OrderAsync(OwnServer own, string command, params object[] arguments)
    {
        await using ConnectionMultiplexer admin = await own.Redis.ConnectAsync();
        await admin.GetServers()[0].ExecuteAsync(command, arguments);
    }
}
