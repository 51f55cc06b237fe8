using System.Net;
using AdobeSdk.Tests.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Downloads;

/// <summary>Downloads from a storage on a loopback port, which stands in for the emulator's.</summary>
public class DownloadTests
{
    private static readonly byte[] Image = [.. Enumerable.Range(0, 300_000).Select(index => (byte)(index * 7))];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_arrives_whole_with_its_media_type()
    {
        await using WireServer storage = await WireServer.StartAsync(SendImageAsync);
        using AdobeDownloads downloads = For(storage);
        using MemoryStream target = new();

        AdobeDownload download = await downloads.ToStreamAsync(Link(storage), target, Cancelled);

        Assert.Equal(new AdobeDownload(Image.Length, "image/png"), download);
        Assert.Equal(Image, target.ToArray());
    }

    [Fact]
    [Trait(Measured.Row, "signed-urls")]
    public async Task The_request_says_nothing_but_the_host()
    {
        await using WireServer storage = await WireServer.StartAsync(SendImageAsync);
        using AdobeDownloads downloads = For(storage);

        await downloads.ToStreamAsync(Link(storage), Stream.Null, Cancelled);

        WireRequest request = Assert.Single(storage.Requests);
        Measured.Figure($"headers that a pre-signed URL sees: {string.Join(',', request.Headers.Keys)}");
        Assert.Equal("GET", request.Method);
        Assert.Equal("/bucket/a%2Fb.png?sig=s3cr%3Dt", request.Target);
        Assert.Equal(["Host"], request.Headers.Keys);
    }

    [Fact]
    public async Task A_file_takes_its_place_in_a_folder_that_is_made_for_it()
    {
        await using WireServer storage = await WireServer.StartAsync(SendImageAsync);
        using AdobeDownloads downloads = For(storage);
        string folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "out", "today");

        await downloads.ToFileAsync(Link(storage), Path.Combine(folder, "1.png"), Cancelled);
        await downloads.ToFileAsync(Link(storage), Path.Combine(folder, "1.png"), Cancelled);

        Assert.Equal(["1.png"], new DirectoryInfo(folder).GetFiles().Select(file => file.Name));
        Assert.Equal(Image, await File.ReadAllBytesAsync(Path.Combine(folder, "1.png"), Cancelled));
    }

    [Fact]
    public async Task A_download_that_breaks_leaves_the_file_that_was_there()
    {
        await using WireServer storage = await WireServer.StartAsync(BreakHalfWayAsync);
        using AdobeDownloads downloads = For(storage, options => options.Retry.MaxRetries = 0);
        string folder = Directory.CreateTempSubdirectory().FullName;
        string path = Path.Combine(folder, "1.png");
        await File.WriteAllTextAsync(path, "before", Cancelled);

        await Assert.ThrowsAsync<AdobeConnectionException>(() => downloads.ToFileAsync(Link(storage), path, Cancelled));

        Assert.Equal("before", await File.ReadAllTextAsync(path, Cancelled));
        Assert.Equal(["1.png"], new DirectoryInfo(folder).GetFiles().Select(file => file.Name));
    }

    [Fact]
    public async Task A_file_that_broke_half_way_is_begun_again_and_holds_nothing_twice()
    {
        int requests = 0;
        await using WireServer storage = await WireServer.StartAsync(context =>
            Interlocked.Increment(ref requests) == 1 ? BreakHalfWayAsync(context) : SendImageAsync(context));
        using AdobeDownloads downloads = For(storage);
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "1.png");

        AdobeDownload download = await downloads.ToFileAsync(Link(storage), path, Cancelled);

        Assert.Equal(Image.Length, download.Length);
        Assert.Equal(Image, await File.ReadAllBytesAsync(path, Cancelled));
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task A_stream_that_broke_half_way_is_not_begun_again()
    {
        SignalStream target = new();
        await using WireServer storage = await WireServer.StartAsync(context => BreakHalfWayAsync(context, target.FirstWrite));
        using AdobeDownloads downloads = For(storage);

        AdobeConnectionException exception = await Assert.ThrowsAsync<AdobeConnectionException>(
            () => downloads.ToStreamAsync(Link(storage), target, Cancelled));

        Assert.DoesNotContain("s3cr", exception.ToString(), StringComparison.Ordinal);
        Assert.Single(storage.Requests);
        Assert.InRange(target.Length, 1, Image.Length / 2);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_storage_that_is_busy_is_asked_again(int status)
    {
        int requests = 0;
        await using WireServer storage = await WireServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Interlocked.Increment(ref requests) < 3 ? Task.CompletedTask : SendImageAsync(context);
        });
        using AdobeDownloads downloads = For(storage);
        using MemoryStream target = new();

        await downloads.ToStreamAsync(Link(storage), target, Cancelled);

        Assert.Equal(Image, target.ToArray());
        Assert.Equal(3, requests);
    }

    [Fact]
    public async Task A_storage_that_stays_busy_is_given_up()
    {
        await using WireServer storage = await WireServer.StartAsync(503, "{}");
        using AdobeDownloads downloads = For(storage, options => options.Retry.MaxRetries = 2);

        AdobeApiException exception = await Assert.ThrowsAsync<AdobeApiException>(
            () => downloads.ToStreamAsync(Link(storage), Stream.Null, Cancelled));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.True(exception.IsTransient);
        Assert.Equal(3, storage.Requests.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(410)]
    public async Task A_link_whose_hour_is_over_says_so_and_is_asked_once(int status)
    {
        await using WireServer storage = await WireServer.StartAsync(status, "<Error><Code>AccessDenied</Code></Error>");
        using AdobeDownloads downloads = For(storage);

        AdobeLinkExpiredException exception = await Assert.ThrowsAsync<AdobeLinkExpiredException>(
            () => downloads.ToStreamAsync(Link(storage), Stream.Null, Cancelled));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Contains("one hour", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", exception.ToString(), StringComparison.Ordinal);
        Assert.Single(storage.Requests);
    }

    [Fact]
    [Trait(Measured.Row, "redirects")]
    public async Task A_redirect_is_not_followed()
    {
        await using WireServer elsewhere = await WireServer.StartAsync(SendImageAsync);
        await using WireServer storage = await WireServer.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Address.AbsoluteUri);
            return Task.CompletedTask;
        });
        using AdobeDownloads downloads = For(storage);

        AdobeApiException exception = await Assert.ThrowsAsync<AdobeApiException>(
            () => downloads.ToStreamAsync(Link(storage), Stream.Null, Cancelled));

        Measured.Figure($"a download's redirect: {elsewhere.Requests.Count} followed");
        Assert.Equal(HttpStatusCode.Redirect, exception.StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_above_the_cap_is_refused_whether_its_length_is_said_or_not(bool saysLength)
    {
        await using WireServer storage = await WireServer.StartAsync(context => SendAsync(context, saysLength));
        using AdobeDownloads downloads = For(storage, options => options.Downloads.MaxBytes = Image.Length - 1);
        using MemoryStream target = new();

        AdobeException exception = await Assert.ThrowsAsync<AdobeException>(() => downloads.ToStreamAsync(Link(storage), target, Cancelled));

        Assert.Contains("Adobe:Downloads:MaxBytes", exception.Message, StringComparison.Ordinal);
        Assert.InRange(target.Length, 0, Image.Length - 1);
        Assert.Single(storage.Requests);
    }

    private static AdobeDownloads For(WireServer storage, Action<AdobeOptions>? configure = null)
    {
        AdobeOptions options = new() { Emulator = storage.Address };
        options.Retry.BaseDelay = TimeSpan.Zero;
        configure?.Invoke(options);
        return new AdobeDownloads(options);
    }

    private static Uri Link(WireServer storage) => new(storage.Address, "bucket/a%2Fb.png?sig=s3cr%3Dt");

    private static Task SendImageAsync(HttpContext context) => SendAsync(context, saysLength: true);

    private static async Task SendAsync(HttpContext context, bool saysLength)
    {
        context.Response.StatusCode = 200;
        context.Response.ContentType = "image/png";
        context.Response.ContentLength = saysLength ? Image.Length : null;
        await context.Response.Body.WriteAsync(Image, context.RequestAborted);
    }

    private static Task BreakHalfWayAsync(HttpContext context) => BreakHalfWayAsync(context, Task.CompletedTask);

    private static async Task BreakHalfWayAsync(HttpContext context, Task first)
    {
        context.Response.ContentLength = Image.Length;
        await context.Response.Body.WriteAsync(Image.AsMemory(0, Image.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await first;
        context.Abort();
    }
}
