using System.Net;
using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Why a job has no result, in words.</summary>
public class JobErrorsTests
{
    private static readonly AdobeJobHandle s_job = new("job-1", new Uri("https://firefly-api.adobe.io/v3/status/job-1"));

    [Theory]
    [InlineData("job_timeout", true)]
    [InlineData("something_else", false)]
    [InlineData(null, false)]
    public void A_job_that_is_not_cancelled_since_adobe_gave_it_up_says_so(string? code, bool timedOut)
    {
        var cause = new AdobeApiException("It was too late.", HttpStatusCode.Conflict) { ErrorCode = code };

        AdobeJobException refused = JobErrors.NotCancelled(s_job, cause);

        Assert.Equal("Job job-1 was not cancelled. It was too late.", refused.Message);
        Assert.Equal(code, refused.ErrorCode);
        Assert.Equal(timedOut ? AdobeJobState.Timeout : null, refused.State);
        Assert.Same(cause, refused.InnerException);
    }

    [Theory]
    [InlineData("failed", "runtime_error", "It broke.", "Job job-1 failed with runtime_error: It broke.", true, false)]
    [InlineData("failed", "timeout_error", null, "Job job-1 failed with timeout_error.", true, false)]
    [InlineData("failed", "bad_input", "No", "Job job-1 failed with bad_input: No.", false, false)]
    [InlineData("failed", null, null, "Job job-1 failed.", false, false)]
    [InlineData("cancelled", null, null, "Job job-1 was cancelled.", false, false)]
    [InlineData("canceled", null, null, "Job job-1 was cancelled.", false, false)]
    [InlineData("timeout", null, null, "Job job-1 was given up by Adobe, because it took too long.", true, false)]
    [InlineData("timeout", "prompt_unsafe", null, "Job job-1 was given up by Adobe, because it took too long with prompt_unsafe. Adobe's content policy forbids it: change the prompt or the input; the same job fails again.", false, true)]
    public void The_end_of_a_job_is_told_in_words(string state, string? code, string? said, string message, bool transient, bool policy)
    {
        AdobeJobStatus status = new("job-1", new AdobeJobState(state), null);
        JobReply reply = new(status, JobPhase.Over) { Error = ErrorBody.Silent with { Code = code, Message = said } };

        AdobeJobException over = JobErrors.Over(s_job, reply);

        Assert.Equal(message, over.Message);
        Assert.Equal((status.State, code, transient, policy, s_job), (over.State, over.ErrorCode, over.IsTransient, over.IsContentPolicy, over.Job));
    }

    [Fact]
    public void A_result_that_is_not_there_or_not_readable_is_told()
    {
        JsonException cause = new("no Bearer eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl here");

        AdobeJobException missing = JobErrors.Unreadable(s_job, AdobeJobState.Succeeded, typeof(Picture), null);
        AdobeJobException unreadable = JobErrors.Unreadable(s_job, AdobeJobState.Succeeded, typeof(Picture), cause);

        Assert.Equal("Job job-1 succeeded, but Adobe's reply holds no result.", missing.Message);
        Assert.StartsWith("Job job-1 succeeded, but its result cannot be read as Picture: no ", unreadable.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", unreadable.Message, StringComparison.Ordinal);
        Assert.Equal((AdobeJobState.Succeeded, AdobeJobState.Succeeded), (missing.State!.Value, unreadable.State!.Value));
        Assert.Same(cause, unreadable.InnerException);
        Assert.False(unreadable.IsTransient);
    }

    [Fact]
    public void A_wait_that_is_over_says_that_the_job_is_not()
    {
        AdobeJobException late = JobErrors.NotDone(s_job, AdobeJobState.Running, TimeSpan.FromMinutes(1));

        Assert.Equal("Job job-1 was not done within 00:01:00 (Adobe:Jobs:Timeout); last seen: running. It goes on at Adobe: wait again, or resume it from its handle.", late.Message);
        Assert.Equal((AdobeJobState.Running, true), (late.State!.Value, late.IsTransient));
        Assert.Contains("last seen: never", JobErrors.NotDone(s_job, null, TimeSpan.FromMinutes(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_understood_is_told()
    {
        AdobeJobException unknown = JobErrors.UnknownState(s_job, new AdobeJobState("resting"), TimeSpan.FromMinutes(1));
        AdobeJobException garbage = JobErrors.Garbage(s_job, AdobeJobState.Running, new JsonException("no JSON"));

        Assert.Equal("Job job-1 has been in the state 'resting' for 00:01:00, which this version of the SDK does not know (Adobe:Jobs:UnknownStateTimeout).", unknown.Message);
        Assert.Equal(("resting", false), (unknown.State!.Value.Value, unknown.IsTransient));
        Assert.Equal("Adobe's reply to the poll of job job-1 cannot be read: no JSON", garbage.Message);
        Assert.Equal((AdobeJobState.Running, true), (garbage.State!.Value, garbage.IsTransient));
        Assert.Equal("Job job-1 cannot be cancelled: Adobe gave no address for it. Let it end, or stop waiting for it.", JobErrors.NoCancel(s_job).Message);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, true)]
    [InlineData(HttpStatusCode.Gone, true)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    public void A_job_that_adobe_does_not_know_is_told(HttpStatusCode status, bool isUnknown)
    {
        AdobeApiException cause = new("Nothing there.", status) { ErrorCode = "not_found" };

        AdobeJobException unknown = JobErrors.Unknown(s_job, AdobeJobState.Pending, cause);

        Assert.Equal("Adobe does not know job job-1: its id is wrong, belongs to another organisation, or was forgotten after it ended. Nothing there.", unknown.Message);
        Assert.Equal((AdobeJobState.Pending, "not_found"), (unknown.State!.Value, unknown.ErrorCode));
        Assert.Same(cause, unknown.InnerException);
        Assert.Equal(isUnknown, JobErrors.IsUnknown(unknown));
    }
}
