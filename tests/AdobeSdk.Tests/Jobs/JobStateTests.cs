namespace AdobeSdk.Tests.Jobs;

/// <summary>Adobe's words for where a job is.</summary>
public class JobStateTests
{
    [Fact]
    public void Each_state_is_the_word_that_stands_on_the_wire() => Assert.Equal(
        ["not_started", "pending", "starting", "running", "uploading", "succeeded", "partially_succeeded", "failed", "cancelled", "cancel_pending", "timeout"],
        new[]
        {
            AdobeJobState.NotStarted, AdobeJobState.Pending, AdobeJobState.Starting, AdobeJobState.Running, AdobeJobState.Uploading, AdobeJobState.Succeeded,
            AdobeJobState.PartiallySucceeded, AdobeJobState.Failed, AdobeJobState.Cancelled, AdobeJobState.CancelPending, AdobeJobState.Timeout,
        }.Select(static state => $"{state}"));
}
