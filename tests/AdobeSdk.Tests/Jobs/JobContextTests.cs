using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Jobs.Ledger;
using AdobeSdk.Tests.Threads;

namespace AdobeSdk.Tests.Jobs;

/// <summary>A job is waited for elsewhere than in the caller's context.</summary>
public class JobContextTests
{
    [Fact]
    public async Task A_wait_ends_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Succeeded);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => server.Job.WaitAsync()));
    }

    [Fact]
    public async Task An_outcome_is_waited_for_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => server.Job.WaitForOutcomeAsync()));
    }

    [Fact]
    public async Task A_look_ends_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => server.Job.StatusAsync()));
    }

    [Fact]
    public async Task A_watch_goes_on_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);
        await using IAsyncEnumerator<AdobeJobStatus> looks = server.Job.WatchAsync().GetAsyncEnumerator();

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => looks.MoveNextAsync().AsTask()));
    }

    [Fact]
    public async Task A_job_is_cancelled_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync("{}");

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => server.Job.CancelAsync()));
    }

    [Fact]
    public async Task The_end_of_a_job_is_written_down_elsewhere()
    {
        var store = new SteppedStore(new AdobeMemoryJobStore());
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        await using var app = new LedgerApp(emulator, store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();
        await job.StatusAsync();
        store.Slow = "save";

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => job.WaitAsync(), store.Open));
        Assert.True(store.HasWaited);
    }

    [Fact]
    public async Task Who_has_given_up_before_the_wait_cancels_elsewhere()
    {
        await using JobServer server = await JobServer.StartAsync(TimeProvider.System, JobServer.Json("{}"));

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => server.Job
            .WaitAsync(new AdobeJobWaitOptions { CancelJobOnCancellation = true }, new CancellationToken(canceled: true))
            .ContinueWith(static wait => Assert.True(wait.IsCanceled), TaskScheduler.Default)));
        Assert.Equal(1, server.Cancels);
    }
}
