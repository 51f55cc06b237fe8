using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Limits;
using AdobeSdk.Redis.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Redis.Tests.Limits;

/// <summary>Two nodes that lose Redis, count alone, and come back to a Redis that remembers nothing.</summary>
public class OutageTests
{
    private static readonly AdobeLimitKey s_key = new("org", "firefly-api.adobe.io", AdobeCallClass.Submit);
    private static readonly AdobeLimitWindow s_window = new(9, TimeSpan.FromHours(10));

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Each_takes_half_of_what_was_left_and_both_remember_it()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using RedisLink firstLink = Link(own);
        await using RedisLink secondLink = Link(own);
        FleetCount first = Node(firstLink, "first");
        FleetCount second = Node(secondLink, "second");
        await first.BeatAsync();
        await second.BeatAsync();
        Assert.Equal(3, await TakeAsync(first, 3));
        await first.BeatAsync();
        await second.BeatAsync();

        await own.Redis.KillAsync();
        Assert.Equal(3, await TakeAsync(first, 20));
        Assert.Equal(3, await TakeAsync(second, 20));
        Assert.True(first.IsAlone && second.IsAlone);

        await own.Redis.StartAsync();
        await BackAsync(first, firstLink);
        await BackAsync(second, secondLink);
        Assert.True(first.IsAlone, "the other may not have handed over yet");
        _time.Advance(TimeSpan.FromSeconds(3));
        await first.BeatAsync();
        await second.BeatAsync();
        Assert.False(first.IsAlone || second.IsAlone);
        Assert.Equal(0, await TakeAsync(first, 20));
        Assert.Equal(0, await TakeAsync(second, 20));
    }

    [Fact]
    public async Task One_that_never_saw_Redis_takes_the_share_that_is_configured()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await own.Redis.KillAsync();
        await using RedisLink link = Link(own);
        FleetCount node = Node(link, "node");

        Assert.Equal(3, await TakeAsync(node, 20));
    }

    private static RedisLink Link(OwnServer own)
    {
        var options = new AdobeRedisOptions { CallTimeout = TimeSpan.FromSeconds(10), ConnectTimeout = TimeSpan.FromSeconds(2) };
        return new(RedisConnection.To(own.Redis.Address, options.ConnectTimeout), options, NullLogger.Instance);
    }

    private FleetCount Node(RedisLink link, string name) => new(
        new SharedLog(link, RedisClock.Server, "outage:", name, s_key, [s_window]), link, name, s_key, [s_window], fleetSize: 3, _time, NullLogger.Instance);

    private static async Task<int> TakeAsync(FleetCount node, int wanted)
    {
        int taken = 0;
        while (taken < wanted && (await node.DecideAsync(1, -1)).Granted)
        {
            taken++;
        }

        return taken;
    }

    private static Task BackAsync(FleetCount node, RedisLink link) => Eventually.TrueAsync(async () =>
    {
        await node.BeatAsync();
        return link.IsUp;
    });
}
