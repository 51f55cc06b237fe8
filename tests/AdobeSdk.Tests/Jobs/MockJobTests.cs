namespace AdobeSdk.Tests.Jobs;

/// <summary>Finished jobs, as mocks of a generated client give them.</summary>
public class MockJobTests
{
    private static readonly Picture s_picture = new("https://h/1.png");

    [Fact]
    public async Task A_result_is_there_at_once()
    {
        AdobeJob<Picture> job = AdobeJob.FromResult(s_picture);

        Assert.Equal(("mock", "AdobeJob mock"), (job.Id, job.ToString()));
        Assert.Equal(s_picture, await job.WaitAsync());
        Assert.Equal(new AdobeJobStatus("mock", AdobeJobState.Succeeded, 100), await job.StatusAsync());
        AdobeJobOutcome<Picture> outcome = await job.WaitForOutcomeAsync();
        Assert.Equal((s_picture, null, false, 0), (outcome.Result, outcome.Exception, outcome.IsPartial, outcome.Errors.Count));
    }

    [Fact]
    public async Task A_part_of_a_result_has_its_errors()
    {
        AdobeJobError error = new("outputs[1]", "code", "words");

        AdobeJobOutcome<Picture> outcome = await AdobeJob.FromPartialResult(s_picture, error).WaitForOutcomeAsync();

        Assert.Equal((s_picture, true, new AdobeJobStatus("mock", AdobeJobState.PartiallySucceeded, 100)), (outcome.Result, outcome.IsPartial, outcome.Status));
        Assert.Equal([error], outcome.Errors);
    }

    [Fact]
    public async Task A_failure_is_thrown_and_its_state_is_the_jobs()
    {
        IOException fault = new("the disk is full");
        AdobeJobException over = new("it was cancelled", new AdobeJobHandle("j", new Uri("https://h/j"))) { State = AdobeJobState.Cancelled };

        Assert.Same(fault, await Assert.ThrowsAsync<IOException>(() => AdobeJob.FromException<Picture>(fault).WaitAsync()));
        Assert.Equal(AdobeJobState.Failed, (await AdobeJob.FromException<Picture>(fault).StatusAsync()).State);
        Assert.Equal(AdobeJobState.Cancelled, (await AdobeJob.FromException<Picture>(over).StatusAsync()).State);
    }

    [Fact]
    public async Task It_can_be_cancelled_and_acknowledged_and_nothing_happens()
    {
        AdobeJob<Picture> job = AdobeJob.FromResult(s_picture);

        await job.CancelAsync();
        await job.AcknowledgeAsync();

        Assert.Equal(s_picture, await job.WaitAsync());
    }

    [Fact]
    public void Nothing_is_made_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => AdobeJob.FromException<Picture>(null!));
        Assert.Throws<ArgumentNullException>(() => AdobeJob.FromPartialResult(s_picture, null!));
        Assert.Throws<ArgumentException>(() => AdobeJob.Correlate(""));
        Assert.Throws<ArgumentNullException>(() => AdobeJobHandle.Parse(null!));
    }
}
