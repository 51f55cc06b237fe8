using AdobeSdk.Redis.Tests.Support;

namespace AdobeSdk.Redis.Tests.Jobs;

/// <summary>A process that dies with a lease.</summary>
public class LeaseProcessTests(RedisServer redis) : RedisTest(redis)
{
    [Fact]
    public async Task Its_job_is_anothers_once_the_lease_has_run_out()
    {
        RedisFleet other = Node();
        await using NodeProcess holder = NodeProcess.Start("lease", "--redis", Redis.Address, "--prefix", Prefix, "--id", "job-1");
        Assert.Equal("leased", await holder.ReadLineAsync());
        Assert.False(await other.Jobs.TryLeaseAsync("job-1", "other", TimeSpan.FromMinutes(1)));

        await holder.KillAsync();
        await Eventually.TrueAsync(async () => await other.Jobs.TryLeaseAsync("job-1", "other", TimeSpan.FromMinutes(1)));
    }
}
