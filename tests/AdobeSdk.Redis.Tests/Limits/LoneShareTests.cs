using AdobeSdk.Redis.Limits;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Redis.Tests.Limits;

/// <summary>Nodes that have lost Redis and one another: together they still stay below the limit.</summary>
public class LoneShareTests
{
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(500);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly List<long> _grants = [];

    [Theory]
    [InlineData(1_200, 8, 0.95)]
    [InlineData(60, 8, 0.85)]      // 56 of 60: shares are whole permits
    [InlineData(4, 8, 0.95)]       // fewer permits than nodes: they take turns
    [InlineData(4, 3, 0.70)]
    [InlineData(1, 5, 0.95)]
    public void Each_takes_its_share_of_a_limit(int perMinute, int nodes, double atLeast)
    {
        AdobeLimitWindow[] windows = Windows(perMinute);
        LoneShare[] fleet = Fleet(windows, nodes, []);
        Run(fleet, TimeSpan.FromMinutes(20));

        AssertNeverAbove(perMinute);
        Assert.InRange(_grants.Count, atLeast * 20 * perMinute, 21 * perMinute);
    }

    [Theory]
    [InlineData(0, 1_200)]         // all of it a moment before Redis went
    [InlineData(600, 600)]         // half of it at the window's start, half at its end
    [InlineData(100, 500)]
    public void What_the_fleet_was_granted_before_counts_on(int early, int late)
    {
        long now = Microseconds();
        _grants.AddRange(Enumerable.Range(0, early).Select(i => now - 50_000_000 + i));
        _grants.AddRange(Enumerable.Range(0, late).Select(i => now - 10_000 + i));
        AdobeLimitWindow[] windows = Windows(1_200);
        LoneShare[] fleet = Fleet(windows, 8, [.. _grants]);
        Run(fleet, TimeSpan.FromMinutes(5));

        AssertNeverAbove(1_200);
        Assert.True(_grants.Count > 4 * 0.95 * 1_200, $"{_grants.Count}");
    }

    [Fact]
    public void Nodes_that_nobody_has_told_of_each_other_take_the_share_that_is_configured()
    {
        AdobeLimitWindow[] windows = Windows(100);
        var share = new LoneShare(windows, new FleetView(windows, _time), "node", fleetSize: 4);
        Run([share], TimeSpan.FromMinutes(1));

        Assert.Equal(25, _grants.Count);
    }

    private static AdobeLimitWindow[] Windows(int perMinute) =>
        [new(perMinute, TimeSpan.FromMinutes(1) + s_slack), new(90_000, TimeSpan.FromHours(24) + s_slack)];

    private LoneShare[] Fleet(AdobeLimitWindow[] windows, int nodes, long[] known)
    {
        string[] members = [.. Enumerable.Range(0, nodes).Select(i => $"node-{i}")];
        return [.. members.Select(member =>
        {
            var view = new FleetView(windows, _time);
            view.Take(LogPosition.None, new LogReply
            {
                Granted = false,
                Lost = false,
                Now = Microseconds(),
                At = 0,
                Position = 1,
                Known = new("log", 1, known.Length),
                Full = true,
                Paused = 0,
                Entries = known,
                Members = members,
            });
            return new LoneShare(windows, view, member, fleetSize: 1);
        })];
    }

    // All of them want more than there is, each millisecond.
    private void Run(LoneShare[] fleet, TimeSpan length)
    {
        long[] next = new long[fleet.Length];
        for (long end = Microseconds() + (long)length.TotalMicroseconds; Microseconds() < end; _time.Advance(TimeSpan.FromMilliseconds(5)))
        {
            for (int i = 0; i < fleet.Length; i++)
            {
                while (next[i] <= Microseconds())
                {
                    long wait = fleet[i].TryTake(1);
                    next[i] = wait == 0 ? next[i] : Microseconds() + wait;
                    if (wait == 0)
                    {
                        _grants.Add(Microseconds());
                    }
                }
            }
        }
    }

    // In Adobe's minute, which is half a second shorter than ours.
    private void AssertNeverAbove(int perMinute)
    {
        for (int i = perMinute; i < _grants.Count; i++)
        {
            Assert.True(_grants[i] - _grants[i - perMinute] >= 60_000_000, $"grant {i} came {_grants[i] - _grants[i - perMinute]} µs after the one that it follows");
        }
    }

    private long Microseconds() => (_time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
