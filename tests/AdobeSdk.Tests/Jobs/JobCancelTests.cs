using System.Text.Json;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Cancelling, mocks, and jobs whose answer was lost.</summary>
public class JobCancelTests
{
    [Theory]
    [InlineData(404, "unknown_job_id", "does not know the job")]
    [InlineData(409, "job_completed", "done already")]
    [InlineData(409, "job_cancel_failed", "goes on")]
    [InlineData(410, "job_timeout", "gave it up")]
    public async Task A_job_that_cannot_be_cancelled_says_why(int status, string code, string part)
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json($$"""{"error_code":"{{code}}"}""", status));

        var exception = await Assert.ThrowsAsync<AdobeJobException>(() => server.Job.CancelAsync());

        Assert.Equal(code, exception.ErrorCode);
        Assert.Contains(part, exception.Message);
    }

    [Fact]
    public async Task A_job_that_is_cancelled_already_is_no_error()
    {
        await using JobServer server = await JobServer.StartAsync(null, JobServer.Json("""{"error_code":"job_already_canceled"}""", 409));

        await server.Job.CancelAsync();

        Assert.Equal(1, server.Cancels);
    }

    [Fact]
    public async Task A_job_without_an_address_for_it_cannot_be_cancelled()
    {
        await using JobServer server = await JobServer.StartAsync("{}");
        AdobeJob<Picture> job = server.Client.Resume<Picture>(server.Handle with { CancelUrl = null });

        await Assert.ThrowsAsync<AdobeJobException>(() => job.CancelAsync());
    }

    [Fact]
    public async Task A_handle_resumes_the_job_in_another_client()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);
        string stored = JsonSerializer.Serialize(server.Job.ToHandle());

        AdobeJob<Picture> resumed = server.Client.Resume<Picture>(JsonSerializer.Deserialize<AdobeJobHandle>(stored)!);

        Assert.NotNull(await resumed.WaitAsync());
    }

    [Fact]
    public async Task A_submit_that_was_answered_with_nothing_is_ambiguous()
    {
        await using JobServer server = await JobServer.StartAsync("{}");

        Assert.Throws<AdobeAmbiguousSubmitException>(() => server.Client.Accept<Picture>(null));
    }

    [Fact]
    public async Task A_mock_that_succeeds_has_its_result_at_once()
    {
        var picture = new Picture("https://h/1.png");
        AdobeJob<Picture> job = AdobeJob.FromResult(picture);
        var progress = new StatusList();

        Assert.Same(picture, await job.WaitAsync(progress));
        Assert.Equal(AdobeJobState.Succeeded, Assert.Single(progress).State);
        Assert.Equal(AdobeJobState.Succeeded, (await job.StatusAsync()).State);
        await job.CancelAsync();
        Assert.Equal(job.Id, job.ToHandle().JobId);
    }

    [Fact]
    public async Task A_mock_that_fails_throws_what_it_was_given()
    {
        var reason = new AdobeJobException("no", new AdobeJobHandle("j", new Uri("https://h/"))) { State = AdobeJobState.Cancelled };
        AdobeJob<Picture> job = AdobeJob.FromException<Picture>(reason);

        Assert.Same(reason, await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync()));
        Assert.Equal(AdobeJobState.Cancelled, (await job.StatusAsync()).State);
    }
}
