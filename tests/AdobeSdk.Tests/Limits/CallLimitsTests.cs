using System.Net;
using AdobeSdk.Limits;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Limits;

/// <summary>The limiter in the pipeline, before a real server.</summary>
public class CallLimitsTests
{
    [Fact]
    public async Task The_fifth_submit_of_a_minute_waits_and_is_told_its_place()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        var time = new FakeTimeProvider();
        var places = new PlaceList();
        using var pipeline = new TestPipeline(server.Address, time, limited: true);
        pipeline.Limits.ReportQueueTo(places);
        await SubmitAsync(pipeline, 4);

        Task<HttpResponseMessage> fifth = pipeline.SubmitAsync();
        Task<HttpResponseMessage> sixth = pipeline.SubmitAsync();
        Assert.Equal(4, server.Seen.Count);
        Assert.Equal(
            [
                new AdobeQueuePlace("firefly-api.adobe.io", AdobeCallClass.Submit, 1, TimeSpan.FromSeconds(60.5)),
                new AdobeQueuePlace("firefly-api.adobe.io", AdobeCallClass.Submit, 2, TimeSpan.FromSeconds(60.5)),
            ],
            places);

        time.Advance(TimeSpan.FromSeconds(60.5));
        Assert.Equal(HttpStatusCode.Accepted, (await fifth).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await sixth).StatusCode);
    }

    [Fact]
    public async Task Waiting_for_the_limit_does_not_use_up_the_calls_deadline()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) => Answers.EmptyAsync(context, number <= 2 ? 503 : 200));
        using var pipeline = new TestPipeline(server.Address, new VirtualTime(length => length.TotalSeconds < 61), limited: true)
        {
            Limits = { UploadsPerMinute = 1 },
            Retry = { CallTimeout = TimeSpan.FromSeconds(90) },
        };

        // Three attempts, two of which wait for most of a minute each: more than the call may take.
        using HttpResponseMessage response = await pipeline.SendAsync("POST");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, server.Seen.Count);
    }

    [Fact]
    public async Task Fail_fast_says_place_and_wait_and_sends_nothing()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), limited: true) { Limits = { FailFast = true } };
        await SubmitAsync(pipeline, 4);

        var refused = await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SubmitAsync());

        Assert.Equal(1, refused.QueuePosition);
        Assert.Equal(TimeSpan.FromSeconds(60.5), refused.RetryAfter);
        Assert.Contains("number 1 in the queue", refused.Message);
        Assert.Contains("61 s", refused.Message);
        Assert.Equal(4, server.Seen.Count);
    }

    [Fact]
    public async Task A_wait_that_would_be_too_long_fails_at_once()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), limited: true) { Limits = { SubmitsPerDay = 2 } };
        await SubmitAsync(pipeline, 2);

        var refused = await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SubmitAsync());

        Assert.Contains("MaxQueueTime", refused.Message);
        Assert.Equal(24, refused.RetryAfter!.Value.TotalHours, 0.01);
    }

    [Fact]
    public async Task A_wait_that_has_become_too_long_ends()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        var time = new FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time, limited: true) { Limits = { SubmitsPerMinute = 1, MaxQueueTime = TimeSpan.FromSeconds(90) } };
        await SubmitAsync(pipeline, 1);
        Task<HttpResponseMessage> queued = pipeline.SubmitAsync();
        pipeline.Limiter(AdobeCallClass.Submit).Pause(TimeSpan.FromHours(1), AdobePauseScope.Class);

        time.Advance(TimeSpan.FromSeconds(90));

        var refused = await Assert.ThrowsAsync<AdobeRateLimitException>(() => queued);
        Assert.Contains("waited 90 s", refused.Message);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_429_that_we_did_not_expect_holds_back_the_whole_class()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
        {
            context.Response.Headers.RetryAfter = "30";
            return Answers.EmptyAsync(context, number == 1 ? 429 : 202);
        });
        var time = new FakeTimeProvider();
        using var pipeline = new TestPipeline(server.Address, time, limited: true) { Retry = { MaxRetries = 0 } };

        using HttpResponseMessage refused = await pipeline.SubmitAsync();
        Task<HttpResponseMessage> held = pipeline.SubmitAsync();
        using HttpResponseMessage other = await pipeline.SendAsync("GET");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
        Assert.False(held.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Accepted, (await held).StatusCode);
    }

    [Fact]
    public async Task Classes_do_not_take_from_each_other()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200);
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), limited: true) { Limits = { FailFast = true, SubmitsPerMinute = 1, PollsPerMinute = 2 } };
        await SubmitAsync(pipeline, 1);

        (await pipeline.SendAsync("GET", "/v3/status/urn:ff:jobs:a:b")).Dispose();
        (await pipeline.SendAsync("GET", "/v3/status/urn:ff:jobs:a:b")).Dispose();
        (await pipeline.SendAsync("PUT", "/v3/cancel/urn:ff:jobs:a:b")).Dispose();
        (await pipeline.SendAsync("GET", "/v3/custom-models")).Dispose();
        (await pipeline.SendAsync("POST", "/v2/storage/image")).Dispose();

        await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SubmitAsync());
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SendAsync("GET", "/v3/status/urn:ff:jobs:a:c"));
        Assert.Equal(6, server.Seen.Count);
    }

    [Fact]
    public async Task Polls_count_as_submits_where_the_operator_says_so()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200);
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), limited: true) { Limits = { FailFast = true, CountPollsAsSubmits = true } };
        await SubmitAsync(pipeline, 3);
        (await pipeline.SendAsync("GET", "/v3/status/a")).Dispose();

        await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SubmitAsync());
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => pipeline.SendAsync("GET", "/v3/status/a"));
    }

    [Fact]
    public void Organisations_and_services_have_limits_of_their_own()
    {
        var options = new AdobeLimitOptions { Services = { ["photoshop-api.adobe.io"] = new() { SubmitsPerMinute = 2, SubmitsPerDay = 0 } } };
        AdobeLimiters one = Limiters("one");
        AdobeLimiters two = Limiters("two");

        Assert.Equal(4, Permits(one, "firefly-api.adobe.io"));
        Assert.Equal(4, Permits(two, "firefly-api.adobe.io"));
        Assert.Equal(2, Permits(one, "Photoshop-API.adobe.io"));
        Assert.Equal(0, Permits(one, "FIREFLY-api.adobe.io"));

        static AdobeLimiters Limiters(string organization)
        {
            var time = new FakeTimeProvider();
            return new AdobeLimiters(organization, new LocalRateLimiters(time), time);
        }

        int Permits(AdobeLimiters limiters, string service)
        {
            int permits = 0;
            while (limiters.For(options, PublishedLimits.Of(service)[^1], AdobeCallClass.Submit).AttemptAcquire().IsAcquired)
            {
                permits++;
            }

            return permits;
        }
    }

    [Fact]
    public async Task Whoever_gives_up_frees_the_place()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), limited: true);
        await SubmitAsync(pipeline, 4);
        using var gone = new CancellationTokenSource();
        Task<HttpResponseMessage> fifth = pipeline.SubmitAsync(cancellationToken: gone.Token);

        gone.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fifth);

        Assert.Equal(0, pipeline.Limiter(AdobeCallClass.Submit).GetStatistics()!.CurrentQueuedCount);
        Assert.Equal(4, server.Seen.Count);
    }

    private static async Task SubmitAsync(TestPipeline pipeline, int count)
    {
        for (int i = 0; i < count; i++)
        {
            (await pipeline.SubmitAsync()).Dispose();
        }
    }

    private sealed class PlaceList : List<AdobeQueuePlace>, IProgress<AdobeQueuePlace>
    {
        public void Report(AdobeQueuePlace value) => Add(value);
    }
}
