using AdobeSdk.Redis.Jobs;
using AdobeSdk.Redis.Tests.Support;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Jobs;

/// <summary>A ledger whose Redis is flushed, gone and back.</summary>
public class LedgerFaultTests(RedisServer redis) : RedisTest(redis)
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_flushed_ledger_is_written_again_by_those_who_have_jobs_in_hand()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using RedisFleet one = own.Node(Options());
        await using RedisFleet two = own.Node(Options());
        await one.Jobs.SaveAsync(Record("a"));
        await one.Jobs.SaveAsync(Record("b"));
        await one.Jobs.SaveAsync(Record("b") with { State = AdobeJobRecordState.Finished, FinishedAt = DateTimeOffset.UtcNow });
        await two.Jobs.SaveAsync(Record("c"));

        await own.Redis.FlushAsync();
        Assert.Empty(await one.Jobs.ListUnfinishedAsync());
        Assert.True(await one.Jobs.TryLeaseAsync("a", "one", s_minute));
        await two.Jobs.SaveAsync(Record("d"));

        Assert.Equal(["a", "c", "d"], (await one.Jobs.ListUnfinishedAsync()).Select(record => record.Id));
    }

    [Fact]
    public async Task Without_Redis_it_says_so_at_once_and_goes_on_when_Redis_is_back()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using RedisFleet node = own.Node(Options());
        await node.Jobs.SaveAsync(Record("a"));
        await own.Redis.KillAsync();

        await Assert.ThrowsAsync<AdobeConnectionException>(async () => await node.Jobs.SaveAsync(Record("b")));
        await Assert.ThrowsAsync<AdobeConnectionException>(async () => await node.Jobs.TryLeaseAsync("a", "me", s_minute));
        await Assert.ThrowsAsync<AdobeConnectionException>(async () => await node.Jobs.ListUnfinishedAsync());

        await own.Redis.StartAsync();
        await Eventually.TrueAsync(async () =>
        {
            try
            {
                return await node.Jobs.TryLeaseAsync("a", "me", s_minute);
            }
            catch (AdobeConnectionException)
            {
                return false;
            }
        });
        Assert.Equal(["a", "b"], (await node.Jobs.ListUnfinishedAsync()).Select(record => record.Id));
    }

    [Fact]
    public async Task A_holder_that_was_away_too_long_hears_that_its_lease_is_lost()
    {
        RedisFleet one = Node();
        RedisFleet two = Node();
        Assert.True(await one.Jobs.TryLeaseAsync("a", "one", TimeSpan.FromMilliseconds(1)));
        await Eventually.TrueAsync(async () => await two.Jobs.TryLeaseAsync("a", "two", s_minute));

        Assert.False(await one.Jobs.TryLeaseAsync("a", "one", s_minute));
        await one.Jobs.ReleaseAsync("a", "one");
        Assert.False(await one.Jobs.TryLeaseAsync("a", "one", s_minute));
    }

    [Fact]
    public async Task A_value_that_is_no_record_does_not_hide_the_other_jobs()
    {
        RedisFleet node = Node();
        foreach (string id in new[] { "a", "b", "c" })
        {
            await node.Jobs.SaveAsync(Record(id) with { Correlation = "batch" });
        }

        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        await connection.GetDatabase().StringSetAsync(new JobKeys(Prefix).Record("b"), "{\"id\":");

        Assert.Equal(["a", "c"], (await node.Jobs.ListUnfinishedAsync()).Select(record => record.Id));
        Assert.Equal(["a", "c"], (await node.Jobs.ListByCorrelationAsync("batch")).Select(record => record.Id));
        Assert.Null(await node.Jobs.FindAsync("b"));
    }

    private static AdobeJobRecord Record(string id) => new()
    {
        Id = id,
        Client = "Firefly",
        Operation = "POST /v3/images/generate-async",
        SubmittedAt = DateTimeOffset.UnixEpoch.AddDays(20_000),
    };
}
