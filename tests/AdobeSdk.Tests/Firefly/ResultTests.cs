using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Firefly;

public class ResultTests
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_prompt_becomes_a_picture_on_disk()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "lighthouse");

        AdobeJob<GenerateImagesResult> job = await firefly.Client.GenerateImagesAsync(new() { Prompt = "a lighthouse at dusk" }, Cancelled);
        GenerateImagesResult images = await job.WaitAsync(cancellationToken: Cancelled);
        AdobeDownload download = await firefly.Client.DownloadAsync(images.Outputs[0], path, Cancelled);

        byte[] picture = await File.ReadAllBytesAsync(path, Cancelled);
        Assert.Equal(download.Length, picture.Length);
        Assert.Equal(images.Outputs[0].Image.Url, ((IAdobeOutput)images.Outputs[0]).Url);
        Assert.StartsWith("image/", download.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_shows_the_storage_neither_token_nor_key()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Storage.Put("results/1.png", [.. PngSignature, 1, 2, 3], "image/png");
        OutputImage output = OutputAt(firefly.Emulator.Storage.Sign("GET", "results/1.png", TimeSpan.FromHours(1)));
        await firefly.Client.GetCustomModelsAsync("to-have-a-token", cancellationToken: Cancelled);
        using MemoryStream target = new();

        await firefly.Client.DownloadAsync(output, target, Cancelled);

        Assert.Equal([.. PngSignature, 1, 2, 3], target.ToArray());
        RecordedRequest request = Assert.Single(firefly.Emulator.Requests.To("GET *.amazonaws.com/*"));
        Assert.False(request.Headers.ContainsKey("Authorization"));
        Assert.False(request.Headers.ContainsKey("x-api-key"));
    }

    [Fact]
    public async Task After_an_hour_a_result_is_gone_and_the_error_says_so()
    {
        FakeTimeProvider time = new(DateTimeOffset.UtcNow);
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync(options => options.Time = time);
        firefly.Emulator.Storage.Put("results/1.png", PngSignature, "image/png");
        OutputImage output = OutputAt(firefly.Emulator.Storage.Sign("GET", "results/1.png", TimeSpan.FromHours(1)));
        await firefly.Client.DownloadAsync(output, Stream.Null, Cancelled);

        time.Advance(TimeSpan.FromMinutes(61));
        AdobeLinkExpiredException exception = await Assert.ThrowsAsync<AdobeLinkExpiredException>(
            () => firefly.Client.DownloadAsync(output, Stream.Null, Cancelled));

        Assert.Contains("one hour", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_without_a_link_is_named()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        AdobeException exception = await Assert.ThrowsAsync<AdobeException>(
            () => firefly.Client.DownloadAsync(OutputAt(null), Stream.Null, Cancelled));

        Assert.Contains("no link", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jobs_status_can_be_asked_for_by_its_id_alone()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        AdobeJob<GenerateImagesResult> job = await firefly.Client.GenerateImagesAsync(new() { Prompt = "a fern" }, Cancelled);
        GenerateImagesResult images = await job.WaitAsync(cancellationToken: Cancelled);

        FireflyJobStatus status = await firefly.Client.GetJobStatusAsync(job.Id, Cancelled);

        FireflyJobSucceeded succeeded = Assert.IsType<FireflyJobSucceeded>(status);
        Assert.Equal(images.Outputs[0].Seed, Assert.IsType<GenerateImagesResult>(succeeded.Result).Outputs[0].Seed);
    }

    [Fact]
    public async Task A_job_without_a_result_says_where_it_is()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Jobs.Script("failed");
        AdobeJob<GenerateImagesResult> job = await firefly.Client.GenerateImagesAsync(new() { Prompt = "a fern" }, Cancelled);

        FireflyJobWithoutResult status = Assert.IsType<FireflyJobWithoutResult>(await firefly.Client.GetJobStatusAsync(job.Id, Cancelled));

        Assert.Equal(AdobeJobState.Failed, status.Status);
        Assert.Equal(job.Id, status.JobId);
    }

    [Fact]
    public void The_signature_of_a_link_is_in_no_text()
    {
        Uri link = new("https://bucket.s3.amazonaws.com/a.png?X-Amz-Signature=s3cret");

        Assert.All(
            new object[]
            {
                OutputAt(link),
                new UpscaledImage { PresignedUrl = link },
                new CompositeFile { Url = link },
                new VideoOutput { Seed = 1, Video = new() { Url = link } },
                InputImage.FromUrl(link),
            },
            value =>
            {
                Assert.Contains("bucket.s3.amazonaws.com/a.png", value.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("s3cret", value.ToString(), StringComparison.Ordinal);
            });
    }

    private static OutputImage OutputAt(Uri? url) => new() { Seed = 1, Image = new() { Url = url } };
}
