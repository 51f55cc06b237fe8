using System.Diagnostics;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Jobs;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Telemetry;

/// <summary>What traces and metrics under the name AdobeSdk tell about calls and jobs.</summary>
public class CallTelemetryTests
{
    [Fact]
    public async Task A_call_is_one_span_after_opentelemetrys_conventions()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers["x-request-id"] = "req-1";
            return Answers.JsonAsync(context, 200, "{}");
        });
        using var recorder = new TelemetryRecorder();
        using var pipeline = new TestPipeline(server.Address);

        (await pipeline.SendAsync("GET", "/v3/custom-models?secret=1")).Dispose();

        Activity span = Assert.Single(recorder.Spans);
        Assert.Equal(("GET", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal("GET", span.GetTagItem("http.request.method"));
        Assert.Equal("127.0.0.1", span.GetTagItem("server.address"));
        Assert.Equal(server.Address.Port, span.GetTagItem("server.port"));
        Assert.Equal($"{server.Address}v3/custom-models", span.GetTagItem("url.full"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Equal("read", span.GetTagItem("adobe.call.class"));
        Assert.Equal("req-1", span.GetTagItem("adobe.request_id"));
        Assert.Null(span.GetTagItem("error.type"));

        Measurement duration = Assert.Single(recorder.Measurements);
        Assert.Equal("adobe.client.call.duration", duration.Name);
        Assert.Equal(200, duration.Tags["http.response.status_code"]);
        Assert.Equal("127.0.0.1", duration.Tags["server.address"]);
    }

    [Fact]
    public async Task Repeats_are_events_of_the_span_and_are_counted()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(503, 502, 500);
        using var recorder = new TelemetryRecorder();
        using var pipeline = new TestPipeline(server.Address, logger: recorder) { Retry = { MaxRetries = 2 } };

        (await pipeline.SendAsync("GET", "/v3/custom-models?secret=1")).Dispose();

        Activity span = Assert.Single(recorder.Spans);
        Assert.Equal(2, span.GetTagItem("http.request.resend_count"));
        Assert.Equal(["503", "502"], span.Events.Select(e => e.Tags.Single(tag => tag.Key == "adobe.retry.reason").Value));
        Assert.Equal("500", span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(2, recorder.Measurements.Count(measurement => measurement.Name == "adobe.client.retries"));
        Assert.Equal(3, recorder.Logs.Count);
        Assert.All(recorder.Logs.SkipLast(1), line => Assert.StartsWith($"Warning GET {server.Address}v3/custom-models ended with 50", line));
    }

    [Theory]
    [InlineData(200, "200")]
    [InlineData(404, "404")]
    [InlineData(-1, "AdobeSdk.AdobeConnectionException")]
    public async Task Each_call_is_one_line_of_a_log_that_wants_to_know_so_much(int status, string outcome)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => status < 0 ? Answers.ResetAsync(context) : Answers.EmptyAsync(context, status));
        var log = new LogRecorder();
        using var pipeline = new TestPipeline(server.Address, new FakeTimeProvider(), log.CreateLogger("AdobeSdk")) { Retry = { MaxRetries = 0 } };

        await Record.ExceptionAsync(() => pipeline.SendAsync("GET", "/v3/custom-models?secret=1"));

        (LogLevel level, string text) = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Debug, level);
        Assert.StartsWith($"GET {server.Address}v3/custom-models ended with {outcome} after 0 ms", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_by_its_type()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(Answers.ResetAsync);
        using var recorder = new TelemetryRecorder();
        using var pipeline = new TestPipeline(server.Address);

        await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => pipeline.SubmitAsync());

        Activity span = Assert.Single(recorder.Spans);
        Assert.Equal("AdobeSdk.AdobeAmbiguousSubmitException", span.GetTagItem("error.type"));
        Assert.Equal("submit", span.GetTagItem("adobe.call.class"));
        Assert.Equal("AdobeSdk.AdobeAmbiguousSubmitException", Assert.Single(recorder.Measurements).Tags["error.type"]);
    }

    [Fact]
    public async Task A_wait_for_the_limit_is_an_event_a_duration_and_a_line_in_the_log()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(202);
        using var recorder = new TelemetryRecorder();
        using var pipeline = new TestPipeline(server.Address, new VirtualTime(length => length.TotalSeconds < 61), recorder, limited: true) { Limits = { SubmitsPerMinute = 1 } };

        (await pipeline.SubmitAsync()).Dispose();
        (await pipeline.SubmitAsync()).Dispose();

        ActivityEvent queued = Assert.Single(recorder.Spans.SelectMany(span => span.Events));
        Assert.Equal("adobe.queued", queued.Name);
        Assert.Equal(1, queued.Tags.Single(tag => tag.Key == "adobe.queue.position").Value);
        Assert.Equal(60.5, queued.Tags.Single(tag => tag.Key == "adobe.queue.expected_wait").Value);
        Measurement wait = Assert.Single(recorder.Measurements, measurement => measurement.Name == "adobe.client.queue.duration");
        Assert.Equal(60.5, wait.Value);
        Assert.Contains("number 1 in the queue", Assert.Single(recorder.Logs, line => line.StartsWith("Information", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_job_is_a_span_with_every_look_as_an_event()
    {
        using var recorder = new TelemetryRecorder();
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Succeeded);

        await server.Job.WaitAsync();

        Activity span = Assert.Single(recorder.Spans, span => span.DisplayName == "adobe.job.wait");
        Assert.Equal(server.Job.Id, span.GetTagItem("adobe.job.id"));
        Assert.Equal(["running", "succeeded"], span.Events.Select(e => e.Tags.Single(tag => tag.Key == "adobe.job.state").Value));
        Assert.Equal(2, recorder.Spans.Count(poll => poll.ParentSpanId == span.SpanId && poll.GetTagItem("adobe.call.class") is "status"));
        Measurement duration = Assert.Single(recorder.Measurements, measurement => measurement.Name == "adobe.client.job.duration");
        Assert.Equal(("succeeded", 2.0), (duration.Tags["adobe.job.state"], duration.Value));
    }

    [Fact]
    public async Task A_job_that_fails_says_so()
    {
        using var recorder = new TelemetryRecorder();
        await using JobServer server = await JobServer.StartAsync("""{"status":"failed","error_code":"prompt_unsafe"}""");

        await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Activity span = Assert.Single(recorder.Spans, span => span.DisplayName == "adobe.job.wait");
        Assert.Equal(("AdobeSdk.AdobeJobException", "prompt_unsafe", ActivityStatusCode.Error), (span.GetTagItem("error.type"), span.GetTagItem("adobe.error_code"), span.Status));
    }
}
