using AdobeSdk.Firefly;

namespace AdobeSdk.Soak;

/// <summary>What callers do all day: submit and wait, cancel, list, upload, download.</summary>
/// <param name="firefly">The client under test.</param>
/// <param name="tally">Told of everything.</param>
internal sealed class SoakLoad(IFireflyClient firefly, Tally tally)
{
    // The smallest picture that Adobe takes for one.
    private static readonly byte[] s_png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private long _number;

    /// <summary>Does one thing, chosen by chance.</summary>
    public Task OneAsync(Random random, CancellationToken stop) => random.Next(100) switch
    {
        < 55 => CountAsync("generate", () => GenerateAsync(download: false, stop)),
        < 57 => CountAsync("generate and download", () => GenerateAsync(download: true, stop)),
        < 67 => CountAsync("generate and cancel", () => CancelAsync(stop)),
        < 87 => CountAsync("list", () => firefly.GetCustomModelsAsync(Guid.NewGuid().ToString(), cancellationToken: stop)),
        _ => CountAsync("upload", () => firefly.UploadImageAsync(new MemoryStream(s_png), stop)),
    };

    private async Task GenerateAsync(bool download, CancellationToken stop)
    {
        AdobeJob<GenerateImagesResult> job = await SubmitAsync(stop);
        GenerateImagesResult result = await EndAsync(job, stop);
        if (download)
        {
            await firefly.DownloadAsync(result.Outputs[0], Stream.Null, cancellationToken: stop);
        }
    }

    private async Task CancelAsync(CancellationToken stop)
    {
        AdobeJob<GenerateImagesResult> job = await SubmitAsync(stop);
        try
        {
            await job.CancelAsync(stop);
        }
        finally
        {
            await EndAsync(job, stop);
        }
    }

    private async Task<AdobeJob<GenerateImagesResult>> SubmitAsync(CancellationToken stop)
    {
        string prompt = $"soak {Interlocked.Increment(ref _number)}";
        try
        {
            AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = prompt, Size = new(1024, 1024) }, cancellationToken: stop);
            tally.Jobs[job.Id] = prompt;
            return job;
        }
        catch (AdobeAmbiguousSubmitException)
        {
            tally.Ambiguous[prompt] = true;
            throw;
        }
    }

    private async Task<GenerateImagesResult> EndAsync(AdobeJob<GenerateImagesResult> job, CancellationToken stop)
    {
        try
        {
            return await job.WaitAsync(cancellationToken: stop);
        }
        finally
        {
            tally.Ended[job.Id] = true;
        }
    }

    private async Task CountAsync(string operation, Func<Task> act)
    {
        Tally.Count(tally.Begun, operation);
        try
        {
            await act();
        }
        catch (Exception exception)
        {
            tally.Failed(operation, exception);
        }
    }
}
