using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Jobs;

/// <summary>The code of <c>docs/jobs.md</c>, as it stands there.</summary>
internal sealed class JobsPage(IFireflyClient firefly, IAdobeJobLedger ledger)
{
    public List<string> Reports { get; } = [];

    public List<GenerateImagesResult> Saved { get; } = [];

    public async Task<AdobeJob<GenerateImagesResult>> BeginAsync(string prompt)
    {
        AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = prompt });
        GenerateImagesResult images = await job.WaitAsync();
        Save(images);
        return job;
    }

    public AdobeJob<GenerateImagesResult> Hand(AdobeJob<GenerateImagesResult> job)
    {
        string handle = job.ToHandle().ToJson();
        AdobeJob<GenerateImagesResult> resumed = firefly.Resume<GenerateImagesResult>(AdobeJobHandle.Parse(handle));
        return resumed;
    }

    public async Task EndAsync(AdobeJob<GenerateImagesResult> job)
    {
        AdobeJobOutcome<GenerateImagesResult> outcome = await job.WaitForOutcomeAsync();
        if (outcome.HasResult)
        {
            Save(outcome.Result);
        }

        foreach (AdobeJobError error in outcome.Errors)
        {
            Report(error.Location, error.Code, error.Message);
        }
    }

    public async Task CancelAsync(AdobeJob<GenerateImagesResult> job, CancellationToken cancellationToken)
    {
        var options = new AdobeJobWaitOptions { CancelJobOnCancellation = true };
        GenerateImagesResult images = await job.WaitAsync(options, cancellationToken);
        Save(images);
    }

    public async Task<AdobeJob<GenerateImagesResult>> CorrelateAsync(GenerateImagesRequest request)
    {
        AdobeJob<GenerateImagesResult> job;
        using (AdobeJob.Correlate("prompt-17"))
        {
            job = await firefly.GenerateImagesAsync(request);
        }

        return job;
    }

    public async Task<bool> RecoverAsync()
    {
        AdobeJobRecovery left = await ledger.RecoverAsync();
        foreach (AdobeJobRecord record in left.Accepted)
        {
            // record.Client and record.Tenant say which client to resume it with; record.Correlation, what it was for.
            GenerateImagesResult images = await firefly.Resume<GenerateImagesResult>(record.Handle!).WaitAsync();
            Save(images);
        }

        foreach (AdobeJobRecord record in left.Ambiguous)
        {
            // Nobody knows whether Adobe has accepted it: submit it again and perhaps pay twice, or leave it.
            Report(record.Correlation, record.Operation, record.Reason);
            await ledger.FinishAsync(record.Id);
        }

        bool isKnown = (await ledger.FindAsync("prompt-17")).Count > 0;
        return isKnown;
    }

    public async Task AcknowledgeAsync(AdobeJob<GenerateImagesResult> job)
    {
        GenerateImagesResult images = await job.WaitAsync(new AdobeJobWaitOptions { AutoAcknowledge = false });
        Save(images);
        await job.AcknowledgeAsync();
    }

    private void Save(GenerateImagesResult images) => Saved.Add(images);

    private void Report(params string?[] words) => Reports.Add(string.Join(' ', words));
}
