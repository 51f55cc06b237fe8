using System.Globalization;
using System.Net;

namespace AdobeSdk.Tests.Resilience;

/// <summary>How long is paused before a repeat.</summary>
public class RetryPauseTests
{
    [Fact]
    public async Task Pauses_double_with_jitter()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(500);
        var time = new VirtualTime();
        using var pipeline = new TestPipeline(server.Address, time) { Retry = { MaxRetries = 4 } };

        using HttpResponseMessage response = await pipeline.SendAsync("GET");

        Assert.Equal(4, time.Pauses.Count);
        Assert.All(time.Pauses.Index(), pause => Assert.InRange(pause.Item.TotalSeconds, 0.5 * Math.Pow(2, pause.Index), Math.Pow(2, pause.Index)));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 23 Nov 2026 00:00:09 GMT", 9)]
    public async Task Retry_after_is_honoured_in_both_forms(string retryAfter, int seconds)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Answers.EmptyAsync(context, number == 1 ? 429 : 200);
        });
        var time = new VirtualTime();
        using var pipeline = new TestPipeline(server.Address, time);

        using HttpResponseMessage response = await pipeline.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(Assert.Single(time.Pauses).TotalSeconds, seconds, seconds + 0.25);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("-3")]
    [InlineData("")]
    [InlineData("Mon, 23 Nov 2020 00:00:00 GMT")]
    public async Task A_retry_after_that_says_nothing_leaves_the_usual_pause(string retryAfter)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Answers.EmptyAsync(context, number == 1 ? 503 : 200);
        });
        var time = new VirtualTime();
        using var pipeline = new TestPipeline(server.Address, time);

        using HttpResponseMessage response = await pipeline.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(Assert.Single(time.Pauses).TotalSeconds, 0.5, 1);
    }

    [Fact]
    public async Task A_retry_after_of_hours_ends_the_call_at_once()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = TimeSpan.FromHours(3).TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return Answers.EmptyAsync(context, 429);
        });
        var time = new VirtualTime();
        using var pipeline = new TestPipeline(server.Address, time);

        using HttpResponseMessage response = await pipeline.SubmitAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Single(server.Seen);
        Assert.Empty(time.Pauses);
    }

    [Fact]
    public async Task The_calls_deadline_ends_the_repeats()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = "40";
            return Answers.EmptyAsync(context, 503);
        });
        var time = new VirtualTime(length => length.TotalSeconds is >= 40 and < 41);
        using var pipeline = new TestPipeline(server.Address, time) { Retry = { MaxRetries = 100, CallTimeout = TimeSpan.FromSeconds(100) } };

        using HttpResponseMessage response = await pipeline.SendAsync("GET");

        // At 0, 40 and 80 seconds; the next would come at 120.
        Assert.Equal(3, server.Seen.Count);
    }

    [Fact]
    public async Task Whoever_cancels_does_not_wait_for_the_pause()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(500);
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time);
        using var gone = new CancellationTokenSource();

        Task<HttpResponseMessage> call = pipeline.Http.GetAsync("/", gone.Token);
        gone.Cancel();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(gone.Token, cancelled.CancellationToken);
    }
}
