using System.Text.Json;
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

    [Fact]
    public async Task Faults_in_a_row_double_the_pause_each_time()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat<RequestDelegate>(context => Answers.EmptyAsync(context, 503), 6), JobServer.Json(JobServer.Succeeded)]);

        await server.Job.WaitAsync();

        Assert.Equal([4, 8, 16, 30, 30, 30], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task After_a_fault_the_usual_pace_goes_on()
    {
        var time = new VirtualTime();
        RequestDelegate running = JobServer.Json(JobServer.Running);
        await using JobServer server = await JobServer.StartAsync(
            time, running, context => Answers.HtmlAsync(context, 200), running, context => Answers.EmptyAsync(context, 503), running, JobServer.Json(JobServer.Succeeded));

        await server.Job.WaitAsync();

        Assert.Equal([2, 6, 3, 9, 4.5], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task Adobes_retry_after_counts_after_a_fault_as_well_if_it_is_longer()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time,
            [.. new[] { "3", "5" }.Select(seconds => (RequestDelegate)(context =>
            {
                context.Response.Headers.RetryAfter = seconds;
                return Answers.EmptyAsync(context, 429);
            })), JobServer.Json(JobServer.Succeeded)]);

        await server.Job.WaitAsync();

        Assert.Equal([4, 8], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_lagging_status_store_is_asked_again_at_the_usual_pace()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat(JobServer.Json("{}", 404), 3), JobServer.Json(JobServer.Succeeded)]);

        await server.Job.WaitAsync();

        Assert.Equal([2, 3, 4.5], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task Jobs_of_minutes_are_looked_at_less_often()
    {
        var time = new VirtualTime(length => length <= TimeSpan.FromMinutes(1));
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 8), JobServer.Json(JobServer.Succeeded)]);

        await server.JobAt<JsonElement>("audio-video-api.adobe.io/v1/status/1").WaitAsync();

        Assert.Equal([5000, 7500, 11250, 16875, 25312, 37968, 56953, 60000], time.Pauses.Select(pause => (int)pause.TotalMilliseconds));
    }

    [Fact]
    public async Task The_applications_own_pace_wins_for_every_family()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 3), JobServer.Json(JobServer.Succeeded)]);
        server.Options.PollInterval = TimeSpan.FromSeconds(10);
        server.Options.MaxPollInterval = TimeSpan.FromSeconds(16);

        await server.JobAt<JsonElement>("audio-video-api.adobe.io/v1/status/1").WaitAsync();

        Assert.Equal([10, 15, 16], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_first_pause_that_is_longer_than_the_longest_stays()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 2), JobServer.Json(JobServer.Succeeded)]);
        server.Options.PollInterval = TimeSpan.FromSeconds(45);

        await server.JobAt<JsonElement>("firefly-api.adobe.io/v3/status/1").WaitAsync();

        Assert.Equal([45, 45], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task When_to_come_back_may_stand_in_the_reply()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time,
            JobServer.Json("""{"status":"running","Retry-After":"7"}"""),
            context =>
            {
                context.Response.Headers.RetryAfter = "11";
                return Answers.JsonAsync(context, 200, """{"status":"running","Retry-After":"9"}""");
            },
            JobServer.Json("""{"status":"running","Retry-After":"1"}"""),
            JobServer.Json("""{"status":"succeeded"}"""));

        await server.JobAt<JsonElement>("illustrator-api.adobe.io/v1/status/1").WaitAsync();

        Assert.Equal([7, 11, 4.5], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task Whoever_resumes_a_job_that_others_hold_shares_their_polls()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Running, JobServer.Running, JobServer.Succeeded);
        AdobeJobHandle same = AdobeJobHandle.Parse(server.Handle.ToJson());

        Picture[] pictures = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => server.Client.Resume<Picture>(same with { RecordId = $"{i}" }).WaitAsync()));

        Assert.Single(pictures.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(4, server.Polls);
        Assert.NotEqual(default, await server.Client.Resume<JsonElement>(same).WaitAsync());
        Assert.Equal(5, server.Polls);
        GC.KeepAlive(server.Job);
    }
}
