using AdobeSdk.Tests.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Downloads;

/// <summary>Storages that take their time.</summary>
public class DownloadPaceTests
{
    [Fact(Timeout = 60_000)]
    public async Task Bytes_reach_the_target_while_the_storage_still_sends()
    {
        SignalStream target = new();
        await using WireServer storage = await WireServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[1000]);
            await context.Response.Body.FlushAsync();

            // Whoever buffers the whole file never comes to this signal.
            await target.FirstWrite;
            await context.Response.Body.WriteAsync(new byte[500]);
        });
        using AdobeDownloads downloads = new(new AdobeOptions { Emulator = storage.Address });

        AdobeDownload download = await downloads.ToStreamAsync(storage.Address, target, TestContext.Current.CancellationToken);

        Assert.Equal(1500, download.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_storage_that_falls_silent_is_given_up(bool answersFirst)
    {
        TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WireServer storage = await WireServer.StartAsync(async context =>
        {
            if (answersFirst)
            {
                await context.Response.Body.WriteAsync(new byte[1000]);
                await context.Response.Body.FlushAsync();
            }

            await end.Task;
        });
        FakeTimeProvider time = new();
        AdobeOptions options = new() { Emulator = storage.Address };
        options.Retry.MaxRetries = 0;
        using AdobeDownloads downloads = new(options, time);
        SignalStream target = new();

        Task<AdobeDownload> download = downloads.ToStreamAsync(storage.Address, target, TestContext.Current.CancellationToken);
        if (answersFirst)
        {
            await target.FirstWrite;
        }

        // The clock may run before the next wait has begun: it runs on until there is one.
        while (!download.IsCompleted)
        {
            time.Advance(options.Downloads.IdleTimeout);
            await Task.Yield();
        }

        AdobeTimeoutException exception = await Assert.ThrowsAsync<AdobeTimeoutException>(() => download);
        Assert.True(exception.IsTransient);
        end.SetResult();
    }

    [Fact]
    public async Task Whoever_cancels_gets_their_own_token_back_and_no_file()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WireServer storage = await WireServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 10;
            await context.Response.Body.WriteAsync(new byte[5]);
            await context.Response.Body.FlushAsync();
            asked.SetResult();
            await WaitForEndAsync(context);
        });
        using AdobeDownloads downloads = new(new AdobeOptions { Emulator = storage.Address });
        using CancellationTokenSource caller = new();
        string folder = Directory.CreateTempSubdirectory().FullName;

        Task<AdobeDownload> download = downloads.ToFileAsync(storage.Address, Path.Combine(folder, "1.png"), caller.Token);
        await asked.Task;
        await caller.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Empty(new DirectoryInfo(folder).GetFiles());
    }

    private static async Task WaitForEndAsync(HttpContext context)
    {
        TaskCompletionSource end = new();
        await using CancellationTokenRegistration gone = context.RequestAborted.Register(end.SetResult);
        await end.Task;
    }
}
