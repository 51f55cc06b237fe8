using System.Diagnostics;
using AdobeSdk.Tests.Telemetry;

namespace AdobeSdk.Tests.Jobs;

/// <summary>A wait for a job is one span, which tells every look, and one measurement of how long it took.</summary>
public class JobTelemetryTests
{
    [Fact]
    public async Task A_wait_is_a_span_that_tells_every_look()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Succeeded);
        using TelemetryRecorder telemetry = new();

        await server.Job.WaitAsync();

        Activity span = Assert.Single(telemetry.Spans, static span => span.DisplayName == "adobe.job.wait");
        Assert.Equal((server.Job.Id, "succeeded", ActivityStatusCode.Unset), (span.GetTagItem("adobe.job.id"), span.GetTagItem("adobe.job.state"), span.Status));
        Assert.Equal(
            ["adobe.job.status running 42", "adobe.job.status succeeded 100"],
            span.Events.Select(static look => $"{look.Name} {string.Join(' ', look.Tags.Select(static tag => tag.Value))}"));
    }

    [Fact]
    public async Task Its_length_is_measured_by_how_the_job_ended()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Succeeded);
        using TelemetryRecorder telemetry = new();

        await server.Job.WaitAsync();

        Measurement length = Assert.Single(telemetry.Measurements, static measurement => measurement.Name == "adobe.client.job.duration");
        Assert.Equal("succeeded", length.Tags["adobe.job.state"]);
        Assert.True(length.Value > 0);
    }

    [Fact]
    public async Task A_job_that_failed_is_an_error_with_its_code()
    {
        await using JobServer server = await JobServer.StartAsync("""{"status":"failed","jobId":"86ffe2ea","error_code":"runtime_error","message":"It broke."}""");
        using TelemetryRecorder telemetry = new();

        await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Activity span = Assert.Single(telemetry.Spans, static span => span.DisplayName == "adobe.job.wait");
        Assert.Equal(
            ("failed", typeof(AdobeJobException).FullName, "runtime_error", ActivityStatusCode.Error),
            (span.GetTagItem("adobe.job.state"), span.GetTagItem("error.type"), span.GetTagItem("adobe.error_code"), span.Status));
    }
}
