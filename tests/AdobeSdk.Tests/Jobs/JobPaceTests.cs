using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs;

/// <summary>How often Adobe is asked, and for whom.</summary>
public class JobPaceTests
{
    [Fact]
    public async Task The_first_look_is_at_once_and_the_pauses_grow_to_their_longest()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 9), JobServer.Json(JobServer.Succeeded)]);

        await server.Job.WaitAsync();

        Assert.Equal([2000, 3000, 4500, 6750, 10125, 15187, 22781, 30000, 30000], time.Pauses.Select(pause => (int)pause.TotalMilliseconds));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Adobes_retry_after_makes_a_pause_longer(int status)
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time,
            context =>
            {
                context.Response.Headers.RetryAfter = "17";
                return Answers.JsonAsync(context, status, JobServer.Running);
            },
            JobServer.Json(JobServer.Succeeded));

        await server.Job.WaitAsync();

        Assert.Equal(17, Assert.Single(time.Pauses).TotalSeconds);
    }

    [Fact]
    public async Task Many_who_wait_for_one_job_share_its_polls()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Running, JobServer.Running, JobServer.Succeeded);

        Picture[] pictures = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => server.Job.WaitAsync()));

        Assert.Single(pictures.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(4, server.Polls);
    }

    [Fact]
    public async Task One_who_goes_away_does_not_take_the_others_along()
    {
        var asked = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        await using JobServer server = await JobServer.StartAsync(null, async context =>
        {
            asked.Release();
            await answer.Task;
            await Answers.JsonAsync(context, 200, JobServer.Succeeded);
        });
        using var gone = new CancellationTokenSource();
        Task<Picture> first = server.Job.WaitAsync(cancellationToken: gone.Token);
        Task<Picture> second = server.Job.WaitAsync();
        await asked.WaitAsync();

        gone.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();

        Assert.NotNull(await second);
        Assert.Equal(1, server.Polls);
    }

    [Fact]
    public async Task When_everybody_has_gone_nobody_asks_any_more()
    {
        var time = new FakeTimeProvider();
        var hungUp = new TaskCompletionSource();
        using var gone = new CancellationTokenSource();
        await using JobServer server = await JobServer.StartAsync(time, context =>
        {
            context.RequestAborted.Register(hungUp.SetResult);
            gone.Cancel();
            return Answers.NeverAsync(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Job.WaitAsync(cancellationToken: gone.Token));

        await hungUp.Task;
        time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(1, server.Polls);
    }

    [Fact]
    public async Task A_wait_after_a_cancelled_one_keeps_the_pace()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(time, JobServer.Json(JobServer.Running), JobServer.Json(JobServer.Succeeded));
        using var gone = new CancellationTokenSource();
        await foreach (AdobeJobStatus _ in server.Job.WatchAsync(gone.Token))
        {
            break;
        }

        await server.Job.WaitAsync();

        Assert.Equal([2], time.Pauses.Select(pause => pause.TotalSeconds));
        Assert.Equal(2, server.Polls);
    }

    [Fact]
    public async Task Watching_yields_every_look_and_ends_however_the_job_ends()
    {
        await using JobServer server = await JobServer.StartAsync("""{"status":"pending"}""", JobServer.Running, """{"status":"failed","error_code":"runtime_error"}""");
        var seen = new List<string>();

        await foreach (AdobeJobStatus status in server.Job.WatchAsync())
        {
            seen.Add(status.State.Value);
        }

        Assert.Equal(["pending", "running", "failed"], seen);
        await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());
        Assert.Equal(3, server.Polls);
    }

    [Fact]
    public async Task Looking_once_asks_once_and_throws_what_it_finds()
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json(JobServer.Running), context => Answers.EmptyAsync(context, 503));

        Assert.Equal(42, (await server.Job.StatusAsync()).Progress);
        await Assert.ThrowsAsync<AdobeApiException>(() => server.Job.StatusAsync());
        Assert.Equal(2, server.Polls);
    }
}
