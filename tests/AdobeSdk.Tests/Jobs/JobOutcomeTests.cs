using System.Text.Json;
using AdobeSdk.Tests.Resilience;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs;

/// <summary>How jobs end, told as a value: with a result, with errors, with both.</summary>
public class JobOutcomeTests
{
    private const string Psd = "image.adobe.io/pie/psdService/status/1";
    private const string Mixed = """{"outputs":[{"status":"succeeded","_links":{}},{"status":"failed","errors":[{"title":"gone","type":"FileLinkInvalidError","code":410}]}]}""";

    [Fact]
    public async Task A_job_that_succeeded_has_a_result_and_no_errors()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, JobServer.Succeeded);

        AdobeJobOutcome<Picture> outcome = await server.Job.WaitForOutcomeAsync();

        Assert.Equal((true, false, null, AdobeJobState.Succeeded), (outcome.HasResult, outcome.IsPartial, outcome.Exception, outcome.Status.State));
        Assert.Equal("https://bucket.s3.amazonaws.com/1.png", outcome.Result?.Url);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task A_job_that_succeeded_in_part_has_both()
    {
        await using JobServer server = await JobServer.StartAsync("""{"outputs":[{"status":"running"},{"status":"failed"}]}""", Mixed);

        AdobeJobOutcome<JsonElement> outcome = await server.JobAt<JsonElement>(Psd).WaitForOutcomeAsync();

        Assert.Equal((true, true, null, AdobeJobState.PartiallySucceeded), (outcome.HasResult, outcome.IsPartial, outcome.Exception, outcome.Status.State));
        Assert.Equal(2, outcome.Result.GetProperty("outputs").GetArrayLength());
        Assert.Equal([new AdobeJobError("outputs[1]", "410", "gone")], outcome.Errors);
        Assert.Contains("Job 1 has succeeded in part only: partially_succeeded, 1 errors", server.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_for_a_result_gets_the_part_that_is_there()
    {
        await using JobServer server = await JobServer.StartAsync(Mixed);

        JsonElement result = await server.JobAt<JsonElement>(Psd).WaitAsync();

        Assert.Equal("succeeded", result.GetProperty("outputs")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_job_that_failed_is_an_outcome_with_the_exception_that_a_wait_would_have_thrown()
    {
        await using JobServer server = await JobServer.StartAsync("""{"outputs":[{"status":"failed","details":"too big"},{"status":"failed"}]}""");
        AdobeJob<JsonElement> job = server.JobAt<JsonElement>(Psd);

        AdobeJobOutcome<JsonElement> outcome = await job.WaitForOutcomeAsync();

        Assert.Equal((false, false, AdobeJobState.Failed), (outcome.HasResult, outcome.IsPartial, outcome.Status.State));
        Assert.Equal(JsonValueKind.Undefined, outcome.Result.ValueKind);
        Assert.Equal([new AdobeJobError("outputs[0]", null, "too big"), new AdobeJobError("outputs[1]", null, null)], outcome.Errors);
        Assert.Equal("Job 1 failed: too big.", outcome.Exception?.Message);
        Assert.Same(outcome.Exception, await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync()));
    }

    [Fact]
    public async Task A_partial_result_that_cannot_be_read_keeps_its_errors()
    {
        await using JobServer server = await JobServer.StartAsync("""{"status":"partially_succeeded","result":{"url":{}},"errors":["no"]}""");

        AdobeJobOutcome<Picture> outcome = await server.JobAt<Picture>("adobe.proxy.example/status/1").WaitForOutcomeAsync();

        Assert.Equal((false, true), (outcome.HasResult, outcome.IsPartial));
        Assert.Contains("cannot be read as Picture", outcome.Exception?.Message, StringComparison.Ordinal);
        Assert.Equal([new AdobeJobError("", null, "no")], outcome.Errors);
    }

    [Fact]
    public async Task A_mock_may_succeed_in_part()
    {
        var picture = new Picture("https://h/1.png");
        AdobeJob<Picture> job = AdobeJob.FromPartialResult(picture, new AdobeJobError("outputs[1]", "x", "no"));

        AdobeJobOutcome<Picture> outcome = await job.WaitForOutcomeAsync();

        Assert.Equal((true, true, AdobeJobState.PartiallySucceeded), (outcome.HasResult, outcome.IsPartial, outcome.Status.State));
        Assert.Same(picture, outcome.Result);
        Assert.Equal("outputs[1]", Assert.Single(outcome.Errors).Location);
        Assert.Same(picture, await job.WaitAsync());
        await job.AcknowledgeAsync();
    }

    [Fact]
    public async Task A_deadline_of_its_own_is_kept_and_must_be_one()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running);

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitForOutcomeAsync(new AdobeJobWaitOptions { Timeout = TimeSpan.FromMinutes(5) }));

        Assert.Contains("00:05:00", exception.Message, StringComparison.Ordinal);
        Assert.InRange(server.Polls, 10, 20);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdobeJobWaitOptions { Timeout = TimeSpan.Zero });
        Assert.Null(new AdobeJobWaitOptions { Timeout = null }.Timeout);
        await Assert.ThrowsAsync<ArgumentNullException>(() => server.Job.WaitAsync((AdobeJobWaitOptions)null!));
    }

    [Fact]
    public async Task A_cancelled_wait_cancels_the_job_as_well_by_choice()
    {
        using var gone = new CancellationTokenSource();
        await using JobServer server = await JobServer.StartAsync(
            new FakeTimeProvider(),
            context =>
            {
                gone.Cancel();
                return Answers.NeverAsync(context);
            },
            JobServer.Json(""));

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            server.Job.WaitAsync(new AdobeJobWaitOptions { CancelJobOnCancellation = true }, gone.Token));

        Assert.Equal(gone.Token, cancelled.CancellationToken);
        Assert.Equal(1, server.Cancels);
        Assert.Contains("is being cancelled, together with the wait", server.Log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(409, """{"error_code":"job_completed"}""", "done already")]
    [InlineData(500, "", "500")]
    public async Task A_job_that_can_no_longer_be_cancelled_goes_on_and_the_log_says_so(int status, string body, string part)
    {
        using var gone = new CancellationTokenSource();
        await using JobServer server = await JobServer.StartAsync(
            new FakeTimeProvider(),
            context =>
            {
                gone.Cancel();
                return Answers.NeverAsync(context);
            },
            JobServer.Json(body, status));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            server.Job.WaitAsync(new AdobeJobWaitOptions { CancelJobOnCancellation = true }, gone.Token));

        Assert.Equal(1, server.Cancels);
        Assert.Contains("The wait for job " + server.Job.Id + " was cancelled, but the job could not be", server.Log.All, StringComparison.Ordinal);
        Assert.Contains(part, server.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_that_cannot_cancel_lets_the_job_go_on()
    {
        using var gone = new CancellationTokenSource();
        await using JobServer server = await JobServer.StartAsync(null, context =>
        {
            gone.Cancel();
            return Answers.NeverAsync(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            server.JobAt<JsonElement>(Psd).WaitForOutcomeAsync(new AdobeJobWaitOptions { CancelJobOnCancellation = true }, gone.Token));

        Assert.Equal(["GET /" + Psd], server.Seen);
        Assert.Contains("cannot be cancelled: Adobe gave no address", server.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workflow_is_cancelled_by_a_POST()
    {
        await using JobServer server = await JobServer.StartAsync("");

        await server.JobAt<JsonElement>("run-workflow.adobe.io/batch/1/status", "run-workflow.adobe.io/batch/1/cancel").CancelAsync();

        Assert.Equal(["POST /run-workflow.adobe.io/batch/1/cancel"], server.Seen);
    }
}
