using AdobeSdk.Redis.Limits;
using AdobeSdk.Redis.Tests.Support;

namespace AdobeSdk.Redis.Tests.Limits;

/// <summary>Nodes together and an organisation's limits: never above any of them, and hardly below.</summary>
public class SharedLimitTests(RedisServer redis) : RedisTest(redis)
{
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(500);

    [Theory]
    [Trait(Measured.Row, "limits")]
    [InlineData(4, 9_000, 60)]       // Firefly's published figures: the minute binds
    [InlineData(60, 9_000, 20)]
    [InlineData(1_200, 100_000, 5)]
    public async Task Eight_nodes_use_a_minutes_quota_and_never_exceed_it(int perMinute, int perDay, int minutes)
    {
        AdobeLimitWindow[] windows = Windows(perMinute, perDay);
        var fleet = new VirtualFleet(Link(), Prefix, windows, TimeSpan.FromSeconds(1));
        fleet.Add(8);
        await fleet.RunAsync(TimeSpan.FromMinutes(minutes));

        Measured.Figure($"{perMinute} a minute: {100.0 * fleet.Grants.Count / (perMinute * minutes):0.0} % used");
        AssertNeverAbove(fleet, windows);
        Assert.InRange(fleet.Grants.Count, 0.95 * perMinute * minutes, perMinute * (minutes + 1));
        AssertFair(fleet, 8);
    }

    [Fact]
    [Trait(Measured.Row, "limits")]
    public async Task In_a_virtual_day_eight_nodes_use_the_days_quota_and_never_exceed_it()
    {
        // The minute is raised, so that the day binds: 9,000 are gone after an hour and a half.
        AdobeLimitWindow[] windows = Windows(100, 9_000);
        var fleet = new VirtualFleet(Link(), Prefix, windows, TimeSpan.FromMinutes(5));
        fleet.Add(8);
        await fleet.RunAsync(TimeSpan.FromHours(24));
        int firstDay = fleet.Grants.Count;
        await fleet.RunAsync(TimeSpan.FromHours(3));

        Measured.Figure($"9,000 a day: {100.0 * firstDay / 9_000:0.0} % used");
        AssertNeverAbove(fleet, windows);
        Assert.InRange(firstDay, 0.95 * 9_000, 9_000);
        Assert.InRange(fleet.Grants.Count, 0.95 * 2 * 9_000, 2 * 9_000);
        AssertFair(fleet, 8);
    }

    [Fact]
    public async Task A_dead_node_keeps_its_place_in_the_queue_for_a_moment_only()
    {
        AdobeLimitWindow[] windows = Windows(60, 9_000);
        var fleet = new VirtualFleet(Link(), Prefix, windows, TimeSpan.FromSeconds(1));
        fleet.Add(8);
        await fleet.RunAsync(TimeSpan.FromMinutes(2));
        fleet.Kill(3);
        fleet.Kill(5);
        int before = fleet.Grants.Count;
        await fleet.RunAsync(TimeSpan.FromMinutes(10));

        AssertNeverAbove(fleet, windows);
        Assert.InRange(fleet.Grants.Count - before, 0.95 * 600, 660);
        Assert.DoesNotContain(fleet.Grants.Skip(before), grant => grant.Node is 3 or 5);
    }

    [Fact]
    public async Task The_clock_of_a_new_primary_may_be_behind()
    {
        AdobeLimitWindow[] windows = Windows(60, 9_000);
        long now = 1_800_000_000_000_000;
        var log = new SharedLog(Link(), new(() => now), Prefix, "node", new("org", "s", AdobeCallClass.Submit), windows);
        for (int i = 0; i < 60; i++)
        {
            Assert.True((await log.AskAsync(LogPosition.None, 1, -1))!.Granted);
        }

        now -= TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond;
        Assert.False((await log.AskAsync(LogPosition.None, 1, -1))!.Granted);
        now += 61_000_000;
        Assert.True((await log.AskAsync(LogPosition.None, 1, -1))!.Granted);
    }

    private static AdobeLimitWindow[] Windows(int perMinute, int perDay) =>
        [new(perMinute, TimeSpan.FromMinutes(1) + s_slack), new(perDay, TimeSpan.FromHours(24) + s_slack)];

    /// <summary>By Adobe's windows and not by ours.</summary>
    private static void AssertNeverAbove(VirtualFleet fleet, AdobeLimitWindow[] windows)
    {
        foreach (AdobeLimitWindow window in windows)
        {
            for (int i = window.Permits; i < fleet.Grants.Count; i++)
            {
                Assert.True(
                    fleet.Grants[i].At - fleet.Grants[i - window.Permits].At >= window.Length.TotalMicroseconds,
                    $"grant {i} came too early for {window}");
            }
        }
    }

    /// <summary>From the first minute on: in it, whoever comes first finds nobody who waits.</summary>
    private static void AssertFair(VirtualFleet fleet, int nodes)
    {
        long start = fleet.Grants[0].At + 60_000_000;
        int[] shares = [.. Enumerable.Range(0, nodes).Select(node => fleet.Grants.Count(grant => grant.Node == node && grant.At > start))];
        Assert.True(shares.Min() >= 0.95 * shares.Max(), $"shares {string.Join(' ', shares)}");
    }
}
