using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Downloads;

public class DownloadLinkTests
{
    [Theory]
    [InlineData("http://bucket.s3.amazonaws.com/1.png?sig=s3cret")]
    [InlineData("https://127.0.0.1/1.png?sig=s3cret")]
    [InlineData("https://2130706433/1.png?sig=s3cret")]
    [InlineData("https://0x7f.1/1.png?sig=s3cret")]
    [InlineData("https://10.0.0.8/1.png?sig=s3cret")]
    [InlineData("https://169.254.169.254/latest?sig=s3cret")]
    [InlineData("https://[::1]/1.png?sig=s3cret")]
    [InlineData("https://[::ffff:10.0.0.8]/1.png?sig=s3cret")]
    [InlineData("https://localhost/1.png?sig=s3cret")]
    [InlineData("https://api.localhost./1.png?sig=s3cret")]
    [InlineData("https://metadata.google.internal/1.png?sig=s3cret")]
    [InlineData("https://printer.local/1.png?sig=s3cret")]
    [InlineData("https://intranet/1.png?sig=s3cret")]
    [InlineData("https://user:s3cret@bucket.s3.amazonaws.com/1.png")]
    [InlineData("file:///etc/passwd?s3cret")]
    [InlineData("ftp://bucket.example/1.png?sig=s3cret")]
    [InlineData("/1.png?sig=s3cret")]
    public async Task A_link_that_adobe_never_sends_is_refused_before_anything_is_sent(string link)
    {
        Uri url = new(link, UriKind.RelativeOrAbsolute);
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "1.png");
        using AdobeDownloads downloads = new();

        AdobeException exception = await Assert.ThrowsAsync<AdobeException>(
            () => downloads.ToFileAsync(url, path, TestContext.Current.CancellationToken));

        Assert.Contains("Nothing was sent", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task Only_the_emulators_own_address_is_exempt()
    {
        await using WireServer other = await WireServer.StartAsync(200, "{}");
        using AdobeDownloads downloads = new(new AdobeOptions { Emulator = new Uri("http://127.0.0.1:9") });

        await Assert.ThrowsAsync<AdobeException>(
            () => downloads.ToStreamAsync(other.Address, Stream.Null, TestContext.Current.CancellationToken));

        Assert.Empty(other.Requests);
    }
}
