using System.Text;
using AdobeSdk.Tests.Wire;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Storage;

public class StorageTests
{
    [Theory]
    [InlineData("https://bucket.s3.amazonaws.com/k?X-Amz-Signature=1", "external")]
    [InlineData("https://storage.googleapis.com/b/k", "external")]
    [InlineData("https://account.blob.core.windows.net/c/k?sig=1", "azure")]
    [InlineData("https://edge.azureedge.net/k", "azure")]
    [InlineData("https://content.dropboxapi.com/apitul/1/x", "dropbox")]
    [InlineData("https://blob.core.windows.net.evil.example/k", "external")]
    [InlineData("https://evilblob.core.windows.net/k", "external")]
    public void The_storage_word_follows_from_the_host(string url, string word) => Assert.Equal(word, AdobeStorage.WordFor(new Uri(url)));

    [Fact]
    public async Task A_file_is_put_anonymously_with_its_length_and_repeated_when_the_storage_fails()
    {
        int calls = 0;
        await using WireServer storage = await WireServer.StartAsync(context =>
        {
            context.Response.StatusCode = calls++ == 0 ? 503 : 200;
            return Task.CompletedTask;
        });
        using AdobeUploads uploads = new(Options(storage));
        using MemoryStream content = new(Encoding.UTF8.GetBytes("##the file")) { Position = 2 };

        await uploads.FromStreamAsync(content, new Uri(storage.Address, "/bucket/key?sig=1"), "image/png", TestContext.Current.CancellationToken);

        Assert.Equal(2, storage.Requests.Count);
        Assert.All(storage.Requests, request =>
        {
            Assert.Equal(("PUT", "the file", "8", "image/png"), (request.Method, request.Text, request.Header("Content-Length"), request.Header("Content-Type")));
            Assert.Null(request.Header("Authorization"));
            Assert.Null(request.Header("x-api-key"));
        });
        Assert.True(content.CanRead);
    }

    [Fact]
    public async Task A_link_that_does_not_open_is_an_error_that_says_so_and_keeps_its_signature()
    {
        await using WireServer storage = await WireServer.StartAsync(403, "{}");
        using AdobeUploads uploads = new(Options(storage));
        using MemoryStream content = new([1]);

        AdobeLinkExpiredException refused = await Assert.ThrowsAsync<AdobeLinkExpiredException>(() => uploads.FromStreamAsync(content, new Uri(storage.Address, "/key?sig=secret")));

        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
        Assert.Single(storage.Requests);
    }

    [Theory]
    [InlineData("http://bucket.s3.amazonaws.com/k")]
    [InlineData("https://127.0.0.1/k")]
    [InlineData("https://metadata.internal/k")]
    public async Task Nothing_is_sent_where_no_storage_is(string url)
    {
        using MemoryStream content = new([1]);

        AdobeException refused = await Assert.ThrowsAsync<AdobeException>(() => new AdobeUploads().FromStreamAsync(content, new Uri(url)));

        Assert.Contains("Nothing was sent", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused_before_it_is_sent()
    {
        using MemoryStream content = new();

        await Assert.ThrowsAsync<ArgumentException>(() => new AdobeUploads().FromStreamAsync(content, new Uri("https://bucket.s3.amazonaws.com/k")));
    }

    [Fact]
    public async Task A_storage_that_falls_silent_is_given_up()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource end = new();
        SemaphoreSlim asked = new(0);
        await using WireServer storage = await WireServer.StartAsync(async context =>
        {
            asked.Release();
            await end.Task.WaitAsync(context.RequestAborted);
        });
        AdobeOptions options = Options(storage);
        options.Retry.MaxRetries = 0;
        options.Uploads.IdleTimeout = TimeSpan.FromMinutes(3);
        using AdobeUploads uploads = new(options, time);
        using MemoryStream content = new([1, 2, 3]);

        Task upload = uploads.FromStreamAsync(content, new Uri(storage.Address, "/key?sig=secret"));
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromMinutes(3) - TimeSpan.FromMilliseconds(1));
        Assert.False(upload.IsCompleted);

        // The request may come to the end of the file after the storage has all of it, and the time counts from there.
        while (!upload.IsCompleted)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        AdobeTimeoutException silent = await Assert.ThrowsAsync<AdobeTimeoutException>(() => upload);
        Assert.True(silent.IsTransient);
        Assert.EndsWith("was silent for 180 s during an upload.", silent.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", silent.ToString(), StringComparison.Ordinal);
        end.SetResult();
    }

    [Fact]
    public async Task A_file_that_is_slow_to_read_is_no_fault_of_the_storage()
    {
        FakeTimeProvider time = new();
        await using WireServer storage = await WireServer.StartAsync(200, "");
        using AdobeUploads uploads = new(Options(storage), time);
        using SlowStream content = new(300_000, () => time.Advance(TimeSpan.FromMinutes(5)));

        await uploads.FromStreamAsync(content, new Uri(storage.Address, "/key?sig=1"));

        Assert.Equal(300_000, Assert.Single(storage.Requests).Text.Length);
    }

    private static AdobeOptions Options(WireServer storage)
    {
        AdobeOptions options = new() { Emulator = storage.Address };
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    private sealed class SlowStream(int length, Action wait) : MemoryStream(new byte[length])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            wait();
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
