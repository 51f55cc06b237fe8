using System.Net;
using AdobeSdk.Limits;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Limits;

/// <summary>Adobe answers 429 although there was room by our count: everybody whom it concerns waits, not only the caller who was told.</summary>
public class RefusalTests
{
    private const string Firefly = "firefly-api.adobe.io";
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(null, null, "class")]
    [InlineData(null, """{"error_code":"rate_limited","message":"no"}""", "class")]
    [InlineData("something", null, "class")]
    [InlineData("org", """{"error_code":"rate_limited","message":"no"}""", "service")]
    [InlineData("account", null, "service")]
    [InlineData(null, """{"error_code":"429050","message":"Too many requests"}""", "service")]
    [InlineData(null, """{"error_code":"429001","message":"Service usage limit reached"}""", "service")]
    [InlineData("org", """{"error_code":"429002","message":"Developer key usage limit reached"}""", "organization")]
    public async Task Who_waits_is_what_adobes_answer_says(string? level, string? body, string scope)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => RefuseAsync(context, "30", level, body));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 } };
        using HttpResponseMessage refused = await pipeline.SubmitAsync();

        Assert.True(IsHeldBack(pipeline, Firefly, AdobeCallClass.Submit));
        Assert.All(Enum.GetValues<AdobeCallClass>().Skip(1), other => Assert.Equal(scope != "class", IsHeldBack(pipeline, Firefly, other)));
        Assert.Equal(scope == "organization", IsHeldBack(pipeline, "s3d.adobe.io", AdobeCallClass.Submit));
    }

    [Fact]
    public async Task Those_in_the_queue_wait_as_well_and_go_on_in_order()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
            number == 2 ? RefuseAsync(context, "300", "org") : Answers.EmptyAsync(context, 202));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Limits = { SubmitsPerMinute = 2 }, Retry = { MaxRetries = 0 } };
        (await pipeline.SubmitAsync("/1")).Dispose();
        using HttpResponseMessage refused = await pipeline.SubmitAsync("/2");
        Task<HttpResponseMessage> first = pipeline.SubmitAsync("/3");
        Task<HttpResponseMessage> second = pipeline.SubmitAsync("/4");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        _time.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(2, server.Seen.Count);
        _time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(first, second);

        Assert.Equal(4, server.Seen.Count);
    }

    [Fact]
    public async Task A_caller_that_queued_before_the_refusal_waits_for_it()
    {
        var told = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async (context, number) =>
        {
            if (number == 1)
            {
                told.Release();
                await answer.Task;
                await RefuseAsync(context, "300");
            }
        });
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Limits = { SubmitsPerMinute = 1 }, Retry = { MaxRetries = 0 } };
        Task<HttpResponseMessage> refused = pipeline.SubmitAsync();
        await told.WaitAsync();
        Task<HttpResponseMessage> queued = pipeline.SubmitAsync();
        answer.SetResult();
        (await refused).Dispose();

        // Its turn would have come after a minute.
        _time.Advance(TimeSpan.FromSeconds(299));
        Assert.Single(server.Seen);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await queued).Dispose();

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Another_client_of_the_organisation_waits_as_well()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
            number == 1 ? RefuseAsync(context, "20", "org") : Answers.EmptyAsync(context, 202));
        using var one = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 } };
        using var other = new TestPipeline(server.Address, _time, limited: true, limiters: one.Limiters) { Limits = { SubmitsPerMinute = 100 } };

        (await one.SubmitAsync()).Dispose();
        Task<HttpResponseMessage> held = other.SubmitAsync();
        _time.Advance(TimeSpan.FromSeconds(19.9));
        Assert.Single(server.Seen);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(HttpStatusCode.Accepted, (await held).StatusCode);
    }

    [Theory]
    [InlineData("3600", 600)]
    [InlineData("86400000", 600)]
    [InlineData("600", 600)]
    [InlineData("599", 599)]
    [InlineData("Sun, 01 Jan 2040 00:00:00 GMT", 600)]
    public async Task A_pause_is_ten_minutes_at_the_most(string retryAfter, int seconds)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => RefuseAsync(context, retryAfter));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 } };
        using HttpResponseMessage refused = await pipeline.SubmitAsync();

        _time.Advance(TimeSpan.FromSeconds(seconds - 0.001));
        Assert.False(pipeline.Limiter(AdobeCallClass.Submit).AttemptAcquire().IsAcquired);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        Assert.True(pipeline.Limiter(AdobeCallClass.Submit).AttemptAcquire().IsAcquired);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("Sat, 01 Jan 2000 00:00:00 GMT")]
    public async Task A_refusal_that_does_not_say_how_long_pauses_longer_each_time(string? retryAfter)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => RefuseAsync(context, retryAfter));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 }, Limits = { SubmitsPerMinute = 0 } };

        foreach (double longest in (double[])[10, 20, 40, 80, 160, 320, 600, 600])
        {
            using HttpResponseMessage refused = await pipeline.SubmitAsync();
            TimeSpan pause = Wait(pipeline.Limiter(AdobeCallClass.Submit));

            Assert.InRange(pause.TotalSeconds, longest / 2, longest);
            _time.Advance(pause);
        }
    }

    [Fact]
    public async Task A_call_that_adobe_takes_ends_the_streak()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, number) =>
            number is 1 or 2 or 4 ? RefuseAsync(context, null) : Answers.EmptyAsync(context, 202));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 } };

        for (int i = 0; i < 3; i++)
        {
            (await pipeline.SubmitAsync()).Dispose();
            _time.Advance(TimeSpan.FromSeconds(60.5));
        }

        (await pipeline.SubmitAsync()).Dispose();
        Assert.InRange(Wait(pipeline.Limiter(AdobeCallClass.Submit)).TotalSeconds, 5, 10);
    }

    [Fact]
    public async Task Calls_refused_together_are_one_refusal()
    {
        var arrived = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            arrived.Release();
            await answer.Task;
            await RefuseAsync(context, null);
        });
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 }, Limits = { SubmitsPerMinute = 8 } };
        Task<HttpResponseMessage>[] together = [.. Enumerable.Range(0, 8).Select(_ => pipeline.SubmitAsync())];
        for (int i = 0; i < together.Length; i++)
        {
            await arrived.WaitAsync();
        }

        answer.SetResult();
        await Task.WhenAll(together);

        Assert.InRange(Wait(pipeline.Limiter(AdobeCallClass.Submit)).TotalSeconds, 5, 60.5);
        _time.Advance(TimeSpan.FromSeconds(60.5));
        (await pipeline.SubmitAsync()).Dispose();
        Assert.InRange(Wait(pipeline.Limiter(AdobeCallClass.Submit)).TotalSeconds, 10, 20);
    }

    [Fact]
    public void A_second_refusal_does_not_shorten_the_first()
    {
        var limiters = new AdobeLimiters("org", new LocalRateLimiters(_time), _time);
        LimitedService firefly = PublishedLimits.Of(Firefly)[0];

        Assert.Equal(TimeSpan.FromSeconds(60), limiters.Refused(firefly, AdobeCallClass.Submit, AdobePauseScope.Organization, TimeSpan.FromSeconds(60)));
        Assert.Equal(TimeSpan.FromSeconds(60), limiters.Refused(firefly, AdobeCallClass.Submit, AdobePauseScope.Class, TimeSpan.FromSeconds(5)));
        Assert.Equal(TimeSpan.FromSeconds(60), limiters.Refused(firefly, AdobeCallClass.Submit, AdobePauseScope.Class, null));

        Assert.Equal(TimeSpan.FromSeconds(60), Wait(limiters.For(new(), PublishedLimits.Of("s3d.adobe.io")[0], AdobeCallClass.Read)));
    }

    [Fact]
    public async Task Where_polls_count_as_submits_a_refused_poll_holds_submits_back()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => RefuseAsync(context, "30"));
        using var pipeline = new TestPipeline(server.Address, _time, limited: true) { Retry = { MaxRetries = 0 }, Limits = { CountPollsAsSubmits = true } };

        (await pipeline.SendAsync("GET", "/v3/status/1")).Dispose();

        Assert.True(IsHeldBack(pipeline, Firefly, AdobeCallClass.Submit));
    }

    [Fact]
    public void All_operations_of_a_host_wait_though_they_are_counted_apart()
    {
        var limiters = new AdobeLimiters("org", new LocalRateLimiters(_time), _time);
        IReadOnlyList<LimitedService> audioVideo = PublishedLimits.Of("audio-video-api.adobe.io");
        AdobeRateLimiter known = limiters.For(new(), audioVideo[0], AdobeCallClass.Submit);

        limiters.Refused(audioVideo[3], AdobeCallClass.Submit, AdobePauseScope.Service, TimeSpan.FromSeconds(9));

        Assert.Equal(TimeSpan.FromSeconds(9), Wait(known));
        Assert.Equal(TimeSpan.FromSeconds(9), Wait(limiters.For(new(), audioVideo[^1], AdobeCallClass.Status)));
        Assert.True(limiters.For(new(), PublishedLimits.Of(Firefly)[0], AdobeCallClass.Submit).AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task The_log_says_who_waits_and_how_long()
    {
        var log = new LogRecorder();
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => RefuseAsync(context, "30", "org"));
        using var pipeline = new TestPipeline(server.Address, _time, log.CreateLogger("AdobeSdk"), limited: true) { Retry = { MaxRetries = 0 } };

        (await pipeline.SubmitAsync()).Dispose();

        (LogLevel level, string text) = Assert.Single(log.Entries, entry => entry.Text.Contains("answered 429", StringComparison.Ordinal));
        Assert.Equal(LogLevel.Warning, level);
        Assert.StartsWith("firefly-api.adobe.io answered 429 to a submit call: everything of that Service waits 30 s", text, StringComparison.Ordinal);
    }

    private static bool IsHeldBack(TestPipeline pipeline, string host, AdobeCallClass callClass) =>
        !pipeline.Limiters.For(pipeline.Limits, PublishedLimits.Of(host)[^1], callClass).AttemptAcquire().IsAcquired;

    private static TimeSpan Wait(AdobeRateLimiter limiter)
    {
        using var lease = limiter.AttemptAcquire();
        Assert.False(lease.IsAcquired);
        Assert.True(lease.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out TimeSpan wait));
        return wait;
    }

    private static Task RefuseAsync(HttpContext context, string? retryAfter, string? level = null, string? body = null)
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        if (level is not null)
        {
            context.Response.Headers["x-access-rate-limit-level"] = level;
        }

        return body is null ? Answers.EmptyAsync(context, 429) : Answers.JsonAsync(context, 429, body);
    }
}
