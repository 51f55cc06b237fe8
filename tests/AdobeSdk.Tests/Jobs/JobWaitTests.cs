using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Waiting for a job, by the story that a server tells of it.</summary>
public class JobWaitTests
{
    [Fact]
    public async Task A_job_is_waited_for_to_its_result()
    {
        await using JobServer server = await JobServer.StartAsync("""{"status":"pending"}""", JobServer.Running, JobServer.Succeeded);
        var progress = new StatusList();

        Picture picture = await server.Job.WaitAsync(progress);

        Assert.Equal("https://bucket.s3.amazonaws.com/1.png", picture.Url);
        Assert.Equal([AdobeJobState.Pending, AdobeJobState.Running, AdobeJobState.Succeeded], progress.Select(status => status.State));
        Assert.Equal([null, 42, 100], progress.Select(status => status.Progress));
        Assert.All(progress, status => Assert.Equal(server.Job.Id, status.JobId));
    }

    [Fact]
    public async Task A_finished_job_is_not_asked_for_again()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);

        Picture first = await server.Job.WaitAsync();
        Picture second = await server.Job.WaitAsync();
        AdobeJobStatus status = await server.Job.StatusAsync();

        Assert.Same(first, second);
        Assert.Equal(AdobeJobState.Succeeded, status.State);
        Assert.Equal(1, server.Polls);
    }

    [Theory]
    [InlineData("""{"status":"failed","error_code":"runtime_error","message":"It broke."}""", "failed", "runtime_error", "It broke", false, true)]
    [InlineData("""{"status":"failed","error_code":"prompt_unsafe","message":"No."}""", "failed", "prompt_unsafe", "content policy", true, false)]
    [InlineData("""{"status":"failed"}""", "failed", null, "failed", false, false)]
    [InlineData("""{"status":"cancelled"}""", "cancelled", null, "was cancelled", false, false)]
    [InlineData("""{"status":"canceled"}""", "canceled", null, "was cancelled", false, false)]
    [InlineData("""{"status":"timeout","message":"too slow"}""", "timeout", null, "given up by Adobe", false, true)]
    public async Task A_job_without_a_result_says_why(string end, string state, string? code, string part, bool policy, bool transient)
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, end);

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Equal(new AdobeJobState(state), exception.State);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Contains(part, exception.Message);
        Assert.Equal(policy, exception.IsContentPolicy);
        Assert.Equal(transient, exception.IsTransient);
        Assert.Equal(server.Handle, exception.Job);
    }

    [Fact]
    public async Task Cancelling_passes_through_cancel_pending()
    {
        await using JobServer server = await JobServer.StartAsync("", """{"status":"cancel_pending"}""", """{"status":"cancel_pending"}""", """{"status":"cancelled"}""");
        var progress = new StatusList();

        await server.Job.CancelAsync();
        await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync(progress));

        Assert.Equal(1, server.Cancels);
        Assert.Equal([AdobeJobState.CancelPending, AdobeJobState.CancelPending, AdobeJobState.Cancelled], progress.Select(status => status.State));
    }

    [Fact]
    [Trait(Measured.Row, "poll-faults")]
    public async Task Faults_of_polls_never_end_a_job()
    {
        RequestDelegate[] faults =
        [
            Answers.ResetAsync,
            context => Answers.ResetInBodyAsync(context, 200),
            context => Answers.JsonAsync(context, 429, "{}"),
            context => Answers.HtmlAsync(context, 500),
            context => Answers.HtmlAsync(context, 502),
            context => Answers.EmptyAsync(context, 503),
            context => Answers.TruncatedJsonAsync(context, 504),
            context => Answers.EmptyAsync(context, 501),
            context => Answers.EmptyAsync(context, 408),
            context => Answers.HtmlAsync(context, 200),
            context => Answers.EmptyAsync(context, 200),
            context => Answers.EmptyAsync(context, 204),
            context => Answers.JsonAsync(context, 200, "null"),
            context => Answers.JsonAsync(context, 200, "[]"),
            context => Answers.JsonAsync(context, 200, """{"progress":1}"""),
            context => Answers.JsonAsync(context, 200, """{"status":7}"""),
            context => Answers.TruncatedJsonAsync(context, 200),
            context => Answers.EndlessAsync(context, 200),
        ];
        await using JobServer server = await JobServer.StartAsync(null, [.. faults, JobServer.Json(JobServer.Running), .. faults, JobServer.Json(JobServer.Succeeded)]);
        var progress = new StatusList();

        Picture picture = await server.Job.WaitAsync(progress);

        Measured.Figure($"{2 * faults.Length} faults between the polls of one job: {progress.Count(static status => status.State == AdobeJobState.Succeeded)} of 1 job done");
        Assert.NotNull(picture);
        Assert.Contains("ended with AdobeConnectionException; the job goes on, and so does the wait", server.Log.All, StringComparison.Ordinal);
        Assert.Equal([AdobeJobState.Running, AdobeJobState.Succeeded], progress.Select(status => status.State));
        Assert.Equal((2 * faults.Length) + 2, server.Polls);
    }

    [Fact]
    public async Task The_deadline_ends_the_wait_and_not_the_job()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running);
        server.Options.Timeout = TimeSpan.FromMinutes(10);

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Equal(AdobeJobState.Running, exception.State);
        Assert.Contains("00:10:00", exception.Message);
        Assert.True(exception.IsTransient);
        Assert.InRange(server.Polls, 20, 40);
    }

    [Fact]
    public async Task The_deadline_comes_also_where_no_poll_ever_succeeds()
    {
        await using JobServer server = await JobServer.StartAsync(null, Answers.ResetAsync);
        server.Options.Timeout = TimeSpan.FromMinutes(10);

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Null(exception.State);
        Assert.Contains("never", exception.Message);
    }

    [Fact]
    public async Task An_unknown_word_is_reported_and_does_not_last_for_ever()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Running, """{"status":"rendering_on_mars"}""");
        var progress = new StatusList();

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync(progress));

        Assert.Contains("rendering_on_mars", exception.Message);
        Assert.Equal("rendering_on_mars", exception.State?.Value);
        Assert.Equal("rendering_on_mars", progress[^1].State.Value);
        Assert.True(server.Polls < 40, $"{server.Polls} polls");
    }

    [Fact]
    public async Task An_unknown_word_that_passes_harms_nobody()
    {
        await using JobServer server = await JobServer.StartAsync("""{"status":"warming_up"}""", """{"status":"warming_up"}""", JobServer.Succeeded);
        var progress = new StatusList();

        await server.Job.WaitAsync(progress);

        Assert.Equal(["warming_up", "warming_up", "succeeded"], progress.Select(status => status.State.Value));
    }

    [Theory]
    [InlineData("""{"status":"succeeded"}""", "no result")]
    [InlineData("""{"status":"succeeded","result":null}""", "no result")]
    [InlineData("""{"status":"succeeded","result":[1]}""", "cannot be read as Picture")]
    [InlineData("""{"status":"succeeded","result":{"url":{}}}""", "cannot be read as Picture")]
    public async Task A_result_that_is_none_says_so_at_once(string end, string part)
    {
        await using JobServer server = await JobServer.StartAsync(end);

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Contains(part, exception.Message);
        Assert.Equal(1, server.Polls);
    }

    [Fact]
    public async Task A_404_right_after_the_submit_is_a_store_that_lags_behind()
    {
        await using JobServer server = await JobServer.StartAsync(
            null,
            JobServer.Json("""{"error_code":"unknown_job_id"}""", 404),
            JobServer.Json("""{"error_code":"unknown_job_id"}""", 404),
            JobServer.Json(JobServer.Succeeded));

        Assert.NotNull(await server.Job.WaitAsync());
    }

    [Fact]
    public async Task A_404_that_stays_is_a_job_that_nobody_knows()
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json("""{"error_code":"unknown_job_id"}""", 404));

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Equal("unknown_job_id", exception.ErrorCode);
        Assert.Null(exception.State);
        Assert.InRange(server.Polls, 3, 8);
    }

    [Fact]
    public async Task A_404_after_the_job_was_seen_is_a_job_that_is_gone()
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json(JobServer.Running), JobServer.Json("{}", 404));

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.WaitAsync());

        Assert.Equal(AdobeJobState.Running, exception.State);
        Assert.Equal(2, server.Polls);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_refusal_ends_the_wait_with_adobes_reason(int status)
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json("""{"error_code":"403003","message":"Api Key is invalid"}""", status));

        var exception = await Assert.ThrowsAsync<AdobeApiException>(() => server.Job.WaitAsync());

        Assert.Equal("403003", exception.ErrorCode);
        Assert.Equal(1, server.Polls);
    }

    [Fact]
    public async Task Whoever_cancels_the_wait_leaves_the_job_alone()
    {
        using var gone = new CancellationTokenSource();
        await using JobServer server = await JobServer.StartAsync(null, context =>
        {
            gone.Cancel();
            return Answers.NeverAsync(context);
        });

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Job.WaitAsync(cancellationToken: gone.Token));

        Assert.Equal(gone.Token, cancelled.CancellationToken);
        Assert.Equal(0, server.Cancels);
    }
}
