using System.Threading.RateLimiting;
using AdobeSdk.Redis.Tests.Support;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Limits;

/// <summary>The limiters of several nodes as calls see them. Grants are read from the log in Redis, by the server's own clock.</summary>
public class FleetLimiterTests(RedisServer redis) : RedisTest(redis)
{
    private static readonly AdobeLimitKey s_key = new("org", "firefly-api.adobe.io", AdobeCallClass.Submit);
    private static readonly AdobeLimitWindow s_window = new(40, TimeSpan.FromSeconds(1));

    [Fact]
    public async Task Eight_nodes_under_load_stay_below_the_limit()
    {
        // The second window is there for its log, which remembers more than the first one's.
        AdobeLimitWindow[] windows = [s_window, new(1_000, TimeSpan.FromHours(1))];
        AdobeRateLimiter[] limiters = [.. Enumerable.Range(0, 8).Select(_ => Node().Limiters.Create(s_key, windows))];

        RateLimitLease[] leases = await Task.WhenAll(Enumerable.Range(0, 160).Select(i => limiters[i % 8].AcquireAsync().AsTask()));

        Assert.All(leases, lease => Assert.True(lease.IsAcquired));
        Assert.Equal(160, limiters.Sum(limiter => limiter.GetStatistics()!.TotalSuccessfulLeases));
        await AssertNeverAboveAsync(s_window);
    }

    [Fact]
    public async Task One_nodes_queue_is_served_in_order_and_told_its_places()
    {
        AdobeRateLimiter limiter = Node().Limiters.Create(s_key, [new(1, TimeSpan.FromMilliseconds(200))]);
        AdobeRateLimiter other = Node().Limiters.Create(s_key, [new(1, TimeSpan.FromMilliseconds(200))]);
        var order = new List<int>();
        Task[] waiting = new Task[6];
        for (int i = 0; i < 6; i++)
        {
            waiting[i] = NoteAsync(limiter.AcquireAsync(), i);
        }

        using RateLimitLease refusal = await limiter.TryAcquireAsync();
        Assert.False(refusal.IsAcquired);
        Assert.True(refusal.TryGetMetadata(AdobeRateLimiter.QueuePosition, out int position));
        Assert.True(refusal.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait));
        Assert.InRange(position, 1, 7);
        Assert.True(wait > TimeSpan.Zero);
        using RateLimitLease elsewhere = await other.TryAcquireAsync();
        Assert.False(elsewhere.IsAcquired);

        await Task.WhenAll(waiting);
        Assert.Equal([0, 1, 2, 3, 4, 5], order);

        async Task NoteAsync(ValueTask<RateLimitLease> turn, int i)
        {
            (await turn).Dispose();
            lock (order)
            {
                order.Add(i);
            }
        }
    }

    [Fact]
    public async Task A_call_that_gives_up_makes_room_for_the_next()
    {
        AdobeRateLimiter limiter = Node().Limiters.Create(s_key, [new(1, TimeSpan.FromSeconds(2))]);
        Assert.True((await limiter.TryAcquireAsync()).IsAcquired);
        using var impatient = new CancellationTokenSource();
        Task<RateLimitLease> first = limiter.AcquireAsync(1, impatient.Token).AsTask();
        Task<RateLimitLease> second = limiter.AcquireAsync().AsTask();
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True((await second).IsAcquired);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentQueuedCount);
    }

    [Theory]
    [InlineData(AdobePauseScope.Class, "firefly-api.adobe.io", AdobeCallClass.Submit)]
    [InlineData(AdobePauseScope.Service, "firefly-api.adobe.io", AdobeCallClass.Status)]
    [InlineData(AdobePauseScope.Service, "firefly-api.adobe.io", AdobeCallClass.Read)]
    [InlineData(AdobePauseScope.Service, "firefly-api.adobe.io/v3/videos/generate", AdobeCallClass.Submit)]
    [InlineData(AdobePauseScope.Organization, "photoshop-api.adobe.io", AdobeCallClass.Submit)]
    public async Task When_Adobe_refuses_one_node_everybody_whom_it_concerns_waits(AdobePauseScope scope, string service, AdobeCallClass callClass)
    {
        AdobeRateLimiter refused = Node().Limiters.Create(s_key, [s_window]);
        refused.Pause(TimeSpan.FromMinutes(5), scope);

        // So many that nothing but the pause can refuse one.
        IReadOnlyList<AdobeLimitWindow> windows = callClass == AdobeCallClass.Read ? [] : [new(1_000_000, TimeSpan.FromSeconds(1))];
        await Eventually.TrueAsync(async () => !(await Node().Limiters.Create(new("org", service, callClass), windows).TryAcquireAsync()).IsAcquired);

        AdobeRateLimiter elsewhere = Node().Limiters.Create(new("another", service, callClass), windows);
        Assert.True((await elsewhere.TryAcquireAsync()).IsAcquired);
        Assert.False((await refused.TryAcquireAsync()).IsAcquired);
    }

    [Fact]
    public async Task A_pause_reaches_calls_that_wait_for_nothing_else()
    {
        AdobeRateLimiter unlimited = Node().Limiters.Create(s_key with { Class = AdobeCallClass.Read }, []);
        Assert.True((await unlimited.TryAcquireAsync()).IsAcquired);
        AdobeRateLimiter submits = Node().Limiters.Create(s_key, [s_window]);
        submits.Pause(TimeSpan.FromMinutes(5), AdobePauseScope.Service);

        await Eventually.TrueAsync(async () => !(await unlimited.TryAcquireAsync()).IsAcquired);
    }

    [Fact]
    public async Task A_flush_gives_nobody_a_new_quota()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        var window = new AdobeLimitWindow(20, TimeSpan.FromMinutes(10));
        await using RedisFleet one = own.Node(Options());
        await using RedisFleet two = own.Node(Options());
        AdobeRateLimiter first = one.Limiters.Create(s_key, [window]);
        AdobeRateLimiter second = two.Limiters.Create(s_key, [window]);
        for (int i = 0; i < 15; i++)
        {
            Assert.True((await (i % 2 == 0 ? first : second).TryAcquireAsync()).IsAcquired);
        }

        await own.Redis.FlushAsync();
        int granted = 0;
        for (int i = 0; i < 20; i++)
        {
            granted += (await (i % 2 == 0 ? first : second).TryAcquireAsync()).IsAcquired ? 1 : 0;
        }

        // One node puts back what both were granted: it knew of the other's grants up to its own last one.
        Assert.InRange(granted, 5, 6);
    }

    /// <summary>Holds the log against the limit.</summary>
    private async Task AssertNeverAboveAsync(AdobeLimitWindow window)
    {
        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        RedisKey log = connection.GetServers()[0].Keys(pattern: $"{Prefix}*Submit:log").Single();
        long[] grants = [.. (await connection.GetDatabase().ListRangeAsync(log)).Select(entry => (long)entry)];
        Assert.True(grants.Length > 2 * window.Permits);
        for (int i = window.Permits; i < grants.Length; i++)
        {
            Assert.True(grants[i] - grants[i - window.Permits] >= window.Length.TotalMicroseconds, $"grant {i} came too early");
        }
    }
}
