using AdobeSdk;
using AdobeSdk.Firefly;
using Quartz;

namespace Fleet.Work;

/// <summary>
/// One prompt, from its text to its picture's address. Quartz runs it at least once; that it is billed at most once is due to the
/// ledger, which is asked before anything is submitted.
/// </summary>
internal sealed class PromptJob(PromptTable prompts, Claims claims, WorkerName worker, IFireflyClient firefly, IAdobeJobLedger ledger) : IJob
{
    public const string PromptId = "prompt";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        int id = context.MergedJobDataMap.GetInt(PromptId);
        await using Claim? claim = await claims.TakeAsync(id, cancellationToken);
        if (claim is null)
        {
            return;
        }

        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, claim.Lost);
        try
        {
            await GenerateAsync(claim, both.Token);
        }
        catch (AdobeAmbiguousSubmitException e)
        {
            await SettleAsync(claim, PromptState.Ambiguous, null, null, e.Message);
        }
        catch (AdobeException e) when (!e.IsTransient)
        {
            await SettleAsync(claim, PromptState.Failed, null, null, e.Message);
        }

        // Whatever else goes wrong passes: Quartz runs the job again, by its trigger's retry policy.
    }

    private async Task GenerateAsync(Claim claim, CancellationToken cancellationToken)
    {
        string word = $"{worker.Batch}/{claim.Id}";
        AdobeJobRecord? before = await SubmittedBeforeAsync(word, cancellationToken);
        if (before is { Handle: null })
        {
            await SettleAsync(claim, PromptState.Ambiguous, null, null, before.Reason ?? "");
            return;
        }

        AdobeJob<GenerateImagesResult> job;
        if (before is { Handle: { } handle })
        {
            job = firefly.Resume<GenerateImagesResult>(handle);
        }
        else
        {
            using IDisposable correlation = AdobeJob.Correlate(word);
            job = await firefly.GenerateImagesAsync(new() { Prompt = claim.Text }, cancellationToken: cancellationToken);
        }

        GenerateImagesResult images = await job.WaitAsync(cancellationToken: cancellationToken);
        await SettleAsync(claim, PromptState.Done, job.Id, images.Outputs[0].Image.Url?.ToString(), null);
    }

    /// <summary>
    /// Whether somebody has submitted the prompt already. A record that is still being submitted is one whose worker died in
    /// between: the ledger calls it ambiguous once that worker's lease has run out.
    /// </summary>
    private async Task<AdobeJobRecord?> SubmittedBeforeAsync(string word, CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<AdobeJobRecord> records = await ledger.FindAsync(word, cancellationToken);
            AdobeJobRecord? record = records.LastOrDefault(record => record.Handle is not null) ?? records.LastOrDefault();
            if (record is not { State: AdobeJobRecordState.Submitting })
            {
                return record;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            await ledger.RecoverAsync(cancellationToken);
        }
    }

    private Task SettleAsync(Claim claim, string state, string? job, string? image, string? note) =>
        prompts.SettleAsync(claim.Id, state, worker.Name, job, image, note, CancellationToken.None);
}
