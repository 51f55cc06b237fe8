using System.Net;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Resilience;

/// <summary>A service that does not work is left alone, and found again by one call.</summary>
public class CircuitTests
{
    private readonly FakeTimeProvider _time = new();
    private RequestDelegate _answer = context => Answers.EmptyAsync(context, 503);

    [Fact]
    public async Task Too_many_failures_open_it_and_calls_fail_at_once()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);

        await SendAsync(pipeline, 3);
        (await pipeline.SendAsync("GET")).Dispose();
        var refused = await Assert.ThrowsAsync<AdobeCircuitOpenException>(() => pipeline.SubmitAsync());

        Assert.Equal(4, server.Seen.Count);
        Assert.True(refused is { IsTransient: true, WasSent: false });
        Assert.IsAssignableFrom<AdobeConnectionException>(refused);
        Assert.Equal(TimeSpan.FromSeconds(15), refused.RetryAfter);
        Assert.Contains("POST http://127.0.0.1", refused.Message);
        Assert.Contains("left alone for another 15 s (Adobe:Circuit)", refused.Message);
        _time.Advance(TimeSpan.FromSeconds(14.5));
        refused = await Assert.ThrowsAsync<AdobeCircuitOpenException>(() => pipeline.SubmitAsync());
        Assert.Equal(TimeSpan.FromSeconds(0.5), refused.RetryAfter);
        Assert.Equal(4, server.Seen.Count);
    }

    [Theory]
    [InlineData(408, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(520, true)]
    [InlineData(200, false)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(422, false)]
    [InlineData(429, false)]
    [InlineData(451, false)]
    [InlineData(501, false)]
    public async Task Only_what_says_that_the_service_fails_counts(int status, bool opens)
    {
        _answer = context => Answers.EmptyAsync(context, status);
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);

        await SendAsync(pipeline, 4);

        Assert.Equal(opens, IsOpen(pipeline));
    }

    [Fact]
    public async Task A_429_is_not_even_counted_as_a_success()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);

        await SendAsync(pipeline, 3);
        _answer = context => Answers.EmptyAsync(context, 429);
        await SendAsync(pipeline, 20);
        _answer = context => Answers.EmptyAsync(context, 503);
        await SendAsync(pipeline, 1);

        Assert.True(IsOpen(pipeline));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Connections_that_break_count(bool before)
    {
        _answer = before ? Answers.ResetAsync : context => Answers.ResetInBodyAsync(context, 200);
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);

        for (int i = 0; i < 4; i++)
        {
            Assert.False(IsOpen(pipeline));
            await Assert.ThrowsAsync<AdobeConnectionException>(() => pipeline.SendAsync("GET"));
        }

        Assert.True(IsOpen(pipeline));
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_an_answer()
    {
        _answer = context => Answers.EndlessAsync(context, 200);
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server, minimum: 1);
        pipeline.Retry.MaxResponseBytes = 1_000;

        await Assert.ThrowsAsync<AdobeApiException>(() => pipeline.SendAsync("GET"));

        Assert.False(IsOpen(pipeline));
    }

    [Fact]
    public async Task A_timeout_opens_it()
    {
        var arrived = new SemaphoreSlim(0);
        _answer = context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        };
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server, minimum: 1);

        Task<HttpResponseMessage> unanswered = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        _time.Advance(pipeline.Retry.AttemptTimeout);
        await Assert.ThrowsAsync<AdobeTimeoutException>(() => unanswered);

        Assert.True(IsOpen(pipeline));
    }

    [Theory]
    [InlineData(0.5, 2, 2, true)]
    [InlineData(0.5, 3, 2, false)]
    [InlineData(0.25, 3, 1, true)]
    [InlineData(1, 1, 3, false)]
    [InlineData(1, 0, 4, true)]
    [InlineData(0.5, 0, 3, false)]
    public async Task The_share_of_failures_decides_once_there_are_enough_attempts(double ratio, int successes, int failures, bool opens)
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        pipeline.Circuit.FailureRatio = ratio;

        _answer = context => Answers.EmptyAsync(context, 200);
        await SendAsync(pipeline, successes);
        _answer = context => Answers.EmptyAsync(context, 500);
        await SendAsync(pipeline, failures);

        Assert.Equal(opens, IsOpen(pipeline));
    }

    [Theory]
    [InlineData(53, true)]
    [InlineData(60, false)]
    [InlineData(3_600, false)]
    public async Task Failures_are_forgotten_with_the_window(double seconds, bool opens)
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);

        await SendAsync(pipeline, 3);
        _time.Advance(TimeSpan.FromSeconds(seconds));
        await SendAsync(pipeline, 1);
        Assert.Equal(opens, IsOpen(pipeline));
        await SendAsync(pipeline, opens ? 0 : 3);

        Assert.True(IsOpen(pipeline));
    }

    [Fact]
    public async Task A_service_that_is_back_has_no_past()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        await SendAsync(pipeline, 4);
        _time.Advance(TimeSpan.FromSeconds(15));
        _answer = context => Answers.EmptyAsync(context, 200);
        await SendAsync(pipeline, 1);

        _answer = context => Answers.EmptyAsync(context, 503);
        await SendAsync(pipeline, 3);

        Assert.False(IsOpen(pipeline));
    }

    [Fact]
    public async Task One_call_finds_out_and_its_success_lets_the_others_follow()
    {
        var arrived = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        await SendAsync(pipeline, 4);
        _answer = async context =>
        {
            arrived.Release();
            await answer.Task;
            await Answers.EmptyAsync(context, 200);
        };
        _time.Advance(TimeSpan.FromSeconds(15));

        Task<HttpResponseMessage> probe = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        var refused = await Assert.ThrowsAsync<AdobeCircuitOpenException>(() => pipeline.SendAsync("GET"));
        Assert.Equal(TimeSpan.FromSeconds(15), refused.RetryAfter);
        answer.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await probe).StatusCode);
        await SendAsync(pipeline, 10);

        Assert.Equal(15, server.Seen.Count);
    }

    [Fact]
    public async Task A_probe_that_fails_leaves_it_open_as_long_again()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        await SendAsync(pipeline, 4);

        // An outage of hours: one call each time.
        for (int i = 1; i <= 20; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(15));
            using HttpResponseMessage probe = await pipeline.SendAsync("GET");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, probe.StatusCode);
            var refused = await Assert.ThrowsAsync<AdobeCircuitOpenException>(() => pipeline.SendAsync("GET"));
            Assert.Equal(TimeSpan.FromSeconds(15), refused.RetryAfter);
            Assert.Equal(4 + i, server.Seen.Count);
        }
    }

    [Fact]
    public async Task A_probe_whose_caller_goes_away_says_nothing_and_the_next_call_is_one()
    {
        var arrived = new SemaphoreSlim(0);
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        await SendAsync(pipeline, 4);
        _answer = context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        };
        _time.Advance(TimeSpan.FromSeconds(15));
        using var gone = new CancellationTokenSource();
        Task<HttpResponseMessage> probe = pipeline.SubmitAsync(cancellationToken: gone.Token);
        await arrived.WaitAsync();
        gone.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => probe);

        _answer = context => Answers.EmptyAsync(context, 429);
        using HttpResponseMessage busy = await pipeline.SendAsync("GET");
        Assert.Equal(HttpStatusCode.TooManyRequests, busy.StatusCode);
        _answer = context => Answers.EmptyAsync(context, 503);
        using HttpResponseMessage failed = await pipeline.SendAsync("GET");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);

        Assert.True(IsOpen(pipeline));
    }

    [Fact]
    public async Task What_began_before_it_opened_decides_nothing_afterwards()
    {
        var arrived = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        _answer = async context =>
        {
            arrived.Release();
            await answer.Task;
            await Answers.EmptyAsync(context, 200);
        };
        Task<HttpResponseMessage> old = pipeline.SendAsync("GET");
        await arrived.WaitAsync();
        _answer = context => Answers.EmptyAsync(context, 503);
        await SendAsync(pipeline, 4);
        answer.SetResult();
        (await old).Dispose();

        Assert.True(IsOpen(pipeline));
    }

    [Fact]
    public async Task It_opens_for_one_host_and_not_for_another()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        await SendAsync(pipeline, 4);
        _answer = context => Answers.EmptyAsync(context, 200);

        using HttpResponseMessage other = await pipeline.Http.GetAsync(new UriBuilder(server.Address) { Host = "localhost" }.Uri);

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.True(IsOpen(pipeline));
    }

    [Fact]
    public async Task A_call_is_not_repeated_once_it_is_open()
    {
        await using ScriptedServer server = await StartAsync();
        using var pipeline = new TestPipeline(server.Address) { Circuit = { Enabled = true, MinimumAttempts = 2 }, Retry = { MaxRetries = 9 } };

        using HttpResponseMessage response = await pipeline.SendAsync("GET");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Whoever_waited_for_the_limit_is_refused_at_the_wire()
    {
        var arrived = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource();
        _answer = async context =>
        {
            arrived.Release();
            await answer.Task;
            await Answers.EmptyAsync(context, 503);
        };
        await using ScriptedServer server = await StartAsync();
        using var pipeline = new TestPipeline(server.Address, _time, limited: true)
        {
            Circuit = { Enabled = true, MinimumAttempts = 1, BreakDuration = TimeSpan.FromHours(1) },
            Limits = { SubmitsPerMinute = 1 },
            Retry = { MaxRetries = 0 },
        };
        Task<HttpResponseMessage> first = pipeline.SubmitAsync();
        await arrived.WaitAsync();
        Task<HttpResponseMessage> queued = pipeline.SubmitAsync();
        answer.SetResult();
        (await first).Dispose();
        _time.Advance(TimeSpan.FromSeconds(60.5));

        await Assert.ThrowsAsync<AdobeCircuitOpenException>(() => queued);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        await using ScriptedServer server = await StartAsync();
        using TestPipeline pipeline = Pipeline(server);
        pipeline.Circuit.Enabled = false;

        await SendAsync(pipeline, 10);

        Assert.Equal(10, server.Seen.Count);
    }

    [Fact]
    public async Task Log_and_metrics_say_when_it_opens_and_closes()
    {
        var log = new LogRecorder();
        using var telemetry = new TelemetryRecorder();
        await using ScriptedServer server = await StartAsync();
        using var pipeline = new TestPipeline(server.Address, _time, log.CreateLogger("AdobeSdk")) { Circuit = { Enabled = true, MinimumAttempts = 4 }, Retry = { MaxRetries = 0 } };

        await SendAsync(pipeline, 4);
        _time.Advance(TimeSpan.FromSeconds(15));
        await SendAsync(pipeline, 1);
        _time.Advance(TimeSpan.FromSeconds(15));
        _answer = context => Answers.EmptyAsync(context, 200);
        await SendAsync(pipeline, 1);

        Assert.Contains(log.Entries, entry => entry.Level == LogLevel.Warning && entry.Text.StartsWith("127.0.0.1 does not work: 4 of 4 attempts have failed. No call is sent for 15 s", StringComparison.Ordinal));
        Assert.Contains(log.Entries, entry => entry.Level == LogLevel.Warning && entry.Text.StartsWith("127.0.0.1 still does not work. No call is sent for 15 s", StringComparison.Ordinal));
        Assert.Contains(log.Entries, entry => entry.Level == LogLevel.Information && entry.Text.StartsWith("127.0.0.1 works again", StringComparison.Ordinal));
        Assert.Equal(
            ["open", "open", "closed"],
            telemetry.Measurements.Where(one => one.Name == "adobe.client.circuit.changes" && Equals(one.Tags["server.address"], "127.0.0.1")).Select(one => one.Tags["adobe.circuit.state"]));
    }

    private Task<ScriptedServer> StartAsync() => ScriptedServer.StartAsync(context => _answer(context));

    private TestPipeline Pipeline(ScriptedServer server, int minimum = 4) =>
        new(server.Address, _time) { Circuit = { Enabled = true, MinimumAttempts = minimum }, Retry = { MaxRetries = 0 } };

    private static async Task SendAsync(TestPipeline pipeline, int count)
    {
        for (int i = 0; i < count; i++)
        {
            (await pipeline.SendAsync("GET")).Dispose();
        }
    }

    private static bool IsOpen(TestPipeline pipeline) => pipeline.Circuits.Refuse(new HttpRequestMessage(HttpMethod.Get, pipeline.Http.BaseAddress)) is not null;
}
