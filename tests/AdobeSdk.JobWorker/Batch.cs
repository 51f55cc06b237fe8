using AdobeSdk.Firefly;

namespace AdobeSdk.JobWorker;

/// <summary>
/// A batch of prompts as an application would run it: what was left behind first, then what has not been submitted yet. Each
/// line of output is an outcome: <c>done PROMPT JOB</c> or <c>ambiguous PROMPT RECORD</c>.
/// </summary>
internal sealed class Batch(IFireflyClient firefly, IAdobeJobLedger ledger)
{
    public async Task RunAsync(string[] prompts)
    {
        await RecoverAsync();
        foreach (string prompt in prompts)
        {
            KillSwitch.Prompt = prompt;
            IReadOnlyList<AdobeJobRecord> known = await ledger.FindAsync(prompt);
            if (known.Count == 0)
            {
                await SubmitAsync(prompt);
            }
            else if (known.Single() is { State: AdobeJobRecordState.Finished, Handle: { } handle })
            {
                // It may be that the process died before it had told anybody.
                await WaitAsync(prompt, firefly.Resume<GenerateImagesResult>(handle));
            }
        }
    }

    public async Task RecoverAsync()
    {
        AdobeJobRecovery left = await ledger.RecoverAsync();
        foreach (AdobeJobRecord record in left.Ambiguous)
        {
            Say("ambiguous", record.Correlation!, record.Id);
        }

        await Task.WhenAll(left.Accepted.Select(record => WaitAsync(record.Correlation!, firefly.Resume<GenerateImagesResult>(record.Handle!))));
    }

    /// <summary>Submits and does not wait; the process then dies with all of its jobs.</summary>
    public async Task SubmitAllAsync(string[] prompts)
    {
        foreach (string prompt in prompts)
        {
            using (AdobeJob.Correlate(prompt))
            {
                await firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = prompt });
            }
        }
    }

    private async Task SubmitAsync(string prompt)
    {
        AdobeJob<GenerateImagesResult> job;
        using (AdobeJob.Correlate(prompt))
        {
            job = await firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = prompt });
        }

        await WaitAsync(prompt, job);
    }

    private static async Task WaitAsync(string prompt, AdobeJob<GenerateImagesResult> job)
    {
        await job.WaitAsync();
        Say("done", prompt, job.Id);
    }

    private static void Say(string outcome, string prompt, string id) => Console.WriteLine($"{outcome} {prompt} {id}");
}
