namespace AdobeSdk.Firefly;

/// <summary>
/// Downloads of what jobs made, within the hour that Adobe keeps it. The links are pre-signed: the requests carry neither token
/// nor API key.
/// </summary>
public static class FireflyDownloadExtensions
{
    /// <summary>Downloads an output into a file, which appears when it is complete.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="output">An image or a video of a job's result.</param>
    /// <param name="path">The file's path. Its folder is made, and a file that is there is replaced.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The hour is over.</exception>
    /// <exception cref="AdobeException">The output has no link, or the storage failed.</exception>
    public static Task<AdobeDownload> DownloadAsync(
        this IFireflyClient firefly, IAdobeOutput output, string path, CancellationToken cancellationToken = default) =>
        DownloadsOf(firefly).ToFileAsync(output, path, cancellationToken);

    /// <summary>Downloads an output into a stream.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="output">An image or a video of a job's result.</param>
    /// <param name="target">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The hour is over.</exception>
    /// <exception cref="AdobeException">The output has no link, or the storage failed.</exception>
    public static Task<AdobeDownload> DownloadAsync(
        this IFireflyClient firefly, IAdobeOutput output, Stream target, CancellationToken cancellationToken = default) =>
        DownloadsOf(firefly).ToStreamAsync(output, target, cancellationToken);

    // A mock or a decorator has no downloader of its own.
    private static AdobeDownloads DownloadsOf(IFireflyClient firefly) =>
        firefly is FireflyClient client ? client.Downloads : AdobeDownloads.Shared;
}
