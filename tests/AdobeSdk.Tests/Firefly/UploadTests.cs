using System.Net;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

public class UploadTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_uploaded_with_its_type_and_length_and_becomes_a_source()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "wrongly-named.png");
        await File.WriteAllBytesAsync(path, TestImages.Jpeg(70_000), Cancelled);

        StorageImage image = await firefly.Client.UploadImageAsync(path, Cancelled);

        RecordedRequest upload = Assert.Single(firefly.Emulator.Requests.To("POST /v2/storage/image"));
        Assert.Equal("image/jpeg", upload.Headers["Content-Type"]);
        Assert.Equal("70000", upload.Headers["Content-Length"]);
        Assert.True(Guid.TryParse(image.ToSource().UploadId, out _));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_uploaded_too()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        StorageImage image = await firefly.Client.UploadImageAsync(new ForwardOnlyStream(TestImages.Webp(50_000)), Cancelled);

        Assert.NotEmpty(image.Id);
        RecordedRequest upload = Assert.Single(firefly.Emulator.Requests.To("POST /v2/storage/image"));
        Assert.Equal("image/webp", upload.Headers["Content-Type"]);
        Assert.False(upload.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public async Task What_is_no_image_is_not_sent()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => firefly.Client.UploadImageAsync(new MemoryStream("hello"u8.ToArray()), Cancelled));

        Assert.Empty(firefly.Emulator.Requests.Latest);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(401)]
    public async Task A_file_is_sent_again_after_a_fault_or_an_expired_token(int status)
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Faults.Inject("POST /v2/storage/image", Fault.Status(status, code: status == 401 ? "401013" : null));

        StorageImage image = await firefly.Client.UploadImageAsync(new MemoryStream(TestImages.Png(100_000)), Cancelled);

        Assert.NotEmpty(image.Id);
        Assert.Equal(2, firefly.Emulator.Requests.Count("POST /v2/storage/image"));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_not_sent_again()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Faults.Inject("POST /v2/storage/image", Fault.Status(503));

        AdobeApiException exception = await Assert.ThrowsAsync<AdobeApiException>(
            () => firefly.Client.UploadImageAsync(new ForwardOnlyStream(TestImages.Png(10_000)), Cancelled));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal(1, firefly.Emulator.Requests.Count("POST /v2/storage/image"));
    }

    [Fact]
    public async Task An_answer_without_an_image_is_an_error()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Faults.Inject("POST /v2/storage/image", Fault.NullBody);

        await Assert.ThrowsAnyAsync<AdobeException>(
            () => firefly.Client.UploadImageAsync(new MemoryStream(TestImages.Png(100)), Cancelled));
    }

    [Fact]
    public async Task A_cancelled_upload_ends_with_the_callers_token()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        using CancellationTokenSource caller = new();
        GatedStream source = new(TestImages.Png(100_000), gateAt: 50_000);

        Task<StorageImage> upload = firefly.Client.UploadImageAsync(source, caller.Token);
        await source.Waiting;
        await caller.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(caller.Token, exception.CancellationToken);
    }
}
