using System.Text.Json;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.News;
using AdobeSdk.Jobs.Protocols;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs;

/// <summary>News that a job has ended, and what they change about its polls.</summary>
public class JobNewsTests
{
    private const string Announced = "firefly-api.adobe.io/v3/";

    [Fact]
    public async Task News_of_a_job_have_it_looked_at_at_once()
    {
        var time = new FakeTimeProvider();
        var asked = new SemaphoreSlim(0);
        await using JobServer server = await JobServer.StartAsync(
            time,
            context =>
            {
                asked.Release();
                return Answers.JsonAsync(context, 200, JobServer.Running);
            },
            JobServer.Json(JobServer.Succeeded));
        Task<Picture> wait = server.Job.WaitAsync();
        await asked.WaitAsync();

        server.Client.News.NotifyEnded(server.Handle.JobId);

        Assert.NotNull(await wait);
        Assert.Equal(2, server.Polls);
    }

    [Fact]
    public async Task A_new_job_whose_end_is_announced_is_left_alone_until_then()
    {
        var time = new VirtualTime(length => length <= TimeSpan.FromMinutes(1));
        await using JobServer server = await JobServer.StartAsync(time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 3), JobServer.Json(JobServer.Succeeded)]);
        server.Options.Announced.Add(Announced);

        await Accept(server).WaitAsync();

        Assert.Equal([60, 60, 60, 60], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_resumed_job_is_looked_at_at_once_since_its_event_may_have_come_before()
    {
        var time = new VirtualTime(length => length <= TimeSpan.FromMinutes(1));
        await using JobServer server = await JobServer.StartAsync(time, JobServer.Json(JobServer.Running), JobServer.Json(JobServer.Succeeded));
        server.Options.Announced.Add(Announced.ToUpperInvariant());

        await server.JobAt<JsonElement>("firefly-api.adobe.io/v3/status/1").WaitAsync();

        Assert.Equal([60], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task Jobs_that_nobody_announces_are_polled_as_ever()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(time, JobServer.Json(JobServer.Running), JobServer.Json(JobServer.Succeeded));
        server.Options.Announced.Add("image.adobe.io/pie/");

        await Accept(server).WaitAsync();

        Assert.Equal([2], time.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task News_that_come_before_the_answer_to_the_submit_are_not_lost()
    {
        await using JobServer server = await JobServer.StartAsync(new FakeTimeProvider(), JobServer.Json(JobServer.Succeeded));
        server.Options.Announced.Add(Announced);
        server.Client.News.NotifyEnded(server.Handle.JobId);

        Assert.NotNull(await Accept(server).WaitAsync());

        Assert.Equal(1, server.Polls);
    }

    [Fact]
    public async Task After_news_that_were_too_early_the_job_is_polled_at_the_usual_pace()
    {
        var time = new VirtualTime();
        await using JobServer server = await JobServer.StartAsync(
            time, [.. Enumerable.Repeat(JobServer.Json(JobServer.Running), 3), JobServer.Json(JobServer.Succeeded)]);
        server.Options.Announced.Add(Announced);
        server.Client.News.NotifyEnded(server.Handle.JobId);

        await Accept(server).WaitAsync();

        Assert.Equal([2, 3, 4.5], time.Pauses.Where(pause => pause < TimeSpan.FromMinutes(1)).Select(pause => pause.TotalSeconds));
        Assert.Equal(4, server.Polls);
    }

    [Fact]
    public void News_do_not_hurry_a_look_that_Adobe_has_asked_to_put_off()
    {
        var time = new FakeTimeProvider();
        JobPace pace = new(new AdobeJobOptions(), PollPace.Images, time);
        pace.ExpectNews(TimeSpan.FromMinutes(1), isNew: true);
        pace.BackOff(TimeSpan.FromSeconds(17));

        pace.Hurry();
        Assert.Equal(TimeSpan.FromSeconds(17), pace.Left);
        time.Advance(TimeSpan.FromSeconds(17));
        Assert.Equal(TimeSpan.Zero, pace.Left);

        pace.Next(retryAfter: null);
        pace.Hurry();
        Assert.Equal(TimeSpan.Zero, pace.Left);
    }

    [Fact]
    public async Task News_are_told_to_all_who_wait_and_to_them_once()
    {
        var news = new JobNews();
        Task<long>[] waiting = [news.NextAsync("1", 0, default), news.NextAsync("1", 0, default)];
        Task<long> other = news.NextAsync("2", 0, default);

        news.NotifyEnded("1");

        long[] heard = await Task.WhenAll(waiting);
        Assert.Equal(heard[0], heard[1]);
        Assert.Equal(heard[0], await news.NextAsync("1", 0, default));
        Assert.False(other.IsCompleted);
        Assert.False(news.NextAsync("1", heard[0], default).IsCompleted);
    }

    [Fact]
    public async Task Of_news_that_nobody_waits_for_the_latest_ten_thousand_are_remembered()
    {
        var news = new JobNews();
        for (int i = 0; i <= 10_000; i++)
        {
            news.NotifyEnded($"{i}");
        }

        Assert.Null(news.LatestOf("0"));
        Assert.Equal(2, await news.NextAsync("1", 0, default));
        Assert.NotNull(news.LatestOf("10000"));
    }

    [Fact]
    public void News_that_come_again_are_forgotten_by_their_latest_coming()
    {
        var news = new JobNews();
        news.NotifyEnded("again");
        for (int i = 0; i < 9_999; i++)
        {
            news.NotifyEnded($"{i}");
        }

        news.NotifyEnded("again");
        news.NotifyEnded("one more");

        Assert.Equal(10_001, news.LatestOf("again"));
        Assert.Null(news.LatestOf("0"));
    }

    private static AdobeJob<Picture> Accept(JobServer server) => server.Client.Accept(
        JsonSerializer.Deserialize<JobAccepted<Picture>>($$"""{"jobId":"{{server.Handle.JobId}}","statusUrl":"{{server.Handle.StatusUrl}}"}"""));
}
