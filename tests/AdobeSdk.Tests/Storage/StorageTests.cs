using System.Text;
using AdobeSdk.Tests.Wire;

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

    private static AdobeOptions Options(WireServer storage)
    {
        AdobeOptions options = new() { Emulator = storage.Address };
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }
}
