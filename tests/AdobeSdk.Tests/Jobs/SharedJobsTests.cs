using System.Runtime.CompilerServices;
using AdobeSdk.Jobs;

namespace AdobeSdk.Tests.Jobs;

/// <summary>The jobs that a process holds.</summary>
public class SharedJobsTests
{
    [Fact]
    public async Task Jobs_that_nobody_holds_are_forgotten_in_time()
    {
        await using JobServer server = await JobServer.StartAsync();
        var shared = new SharedJobs();
        PolledJob<Picture> held = Fill(shared, server, 0, 63);
        Assert.Equal(63, shared.Count);
        Collect();

        // The 64th looks who is still there: one of the first, and itself.
        PolledJob<Picture> other = Fill(shared, server, 63, 1);

        Assert.Equal(2, shared.Count);
        Assert.Same(held, Get(shared, server, 62));
        Assert.Same(other, Get(shared, server, 63));
    }

    [Fact]
    public async Task The_more_are_held_the_less_often_it_is_looked()
    {
        await using JobServer server = await JobServer.StartAsync();
        var shared = new SharedJobs();
        PolledJob<Picture>[] held = [.. Enumerable.Range(0, 100).Select(i => Get(shared, server, i))];
        Fill(shared, server, 100, 27);
        Collect();
        Assert.Equal(127, shared.Count);

        Get(shared, server, 200);

        Assert.InRange(shared.Count, 101, 110);
        GC.KeepAlive(held);
    }

    // Methods of their own, so that nothing on the stack keeps the jobs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PolledJob<Picture> Fill(SharedJobs shared, JobServer server, int from, int count)
    {
        PolledJob<Picture>? last = null;
        for (int i = from; i < from + count; i++)
        {
            last = Get(shared, server, i);
        }

        return last!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PolledJob<Picture> Get(SharedJobs shared, JobServer server, int i)
    {
        AdobeJobHandle handle = server.Handle with { JobId = $"{i}" };
        return shared.GetOrAdd(handle, () => new PolledJob<Picture>(server.Client, handle, isNew: false));
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
