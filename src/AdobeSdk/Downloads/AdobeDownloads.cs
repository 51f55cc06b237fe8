using AdobeSdk.Downloads;

namespace AdobeSdk;

/// <summary>
/// Downloads what jobs made, as streams and never as a whole in memory. The links are pre-signed, so that the requests are
/// anonymous: they carry neither token nor API key, which other hosts must not see and storages refuse.
/// </summary>
public sealed class AdobeDownloads : IDisposable
{
    private readonly HttpClient _http = new(AnonymousHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly AdobeOptions _options;
    private readonly Uri? _emulator;
    private readonly TimeProvider _time;

    /// <summary>Makes a downloader; it owns its connections.</summary>
    /// <param name="options">
    /// How to download and to retry, and the emulator whose links are followed although they are not https; the defaults when
    /// left out. Nothing else of them matters here.
    /// </param>
    /// <param name="time">The clock; the system's when left out.</param>
    public AdobeDownloads(AdobeOptions? options = null, TimeProvider? time = null)
        : this(options ?? new AdobeOptions(), options?.Emulator, time ?? TimeProvider.System)
    {
    }

    internal AdobeDownloads(AdobeOptions options, Uri? emulator, TimeProvider time)
    {
        _options = options;
        _emulator = emulator;
        _time = time;
    }

    /// <summary>One for code that has no client at hand. It does not follow an emulator's links.</summary>
    public static AdobeDownloads Shared { get; } = new();

    /// <summary>Downloads into a stream, from its present position on. What was written stays there if the download fails.</summary>
    /// <param name="url">The pre-signed link.</param>
    /// <param name="target">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over.</exception>
    /// <exception cref="AdobeException">The link must not be followed, the storage failed, or the file is too large.</exception>
    public Task<AdobeDownload> ToStreamAsync(Uri url, Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(target);
        return Run(url).IntoAsync(new StreamTarget(target), cancellationToken);
    }

    /// <summary>
    /// Downloads into a file. The file appears when it is complete: a download that fails leaves what was there before.
    /// </summary>
    /// <param name="url">The pre-signed link.</param>
    /// <param name="path">The file's path. Its folder is made, and a file that is there is replaced.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over.</exception>
    /// <exception cref="AdobeException">The link must not be followed, the storage failed, or the file is too large.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<AdobeDownload> ToFileAsync(Uri url, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        DownloadRun run = Run(url);
        FileTarget target = FileTarget.Create(path);
        await using (target.ConfigureAwait(false))
        {
            AdobeDownload download = await run.IntoAsync(target, cancellationToken).ConfigureAwait(false);
            await target.CommitAsync().ConfigureAwait(false);
            return download;
        }
    }

    /// <summary>Downloads what a job made into a file, which appears when it is complete.</summary>
    /// <param name="output">A file of a job's result.</param>
    /// <param name="path">The file's path. Its folder is made, and a file that is there is replaced.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over.</exception>
    /// <exception cref="AdobeException">The output has no link, it must not be followed, or the storage failed.</exception>
    public Task<AdobeDownload> ToFileAsync(IAdobeOutput output, string path, CancellationToken cancellationToken = default) =>
        ToFileAsync(UrlOf(output), path, cancellationToken);

    /// <summary>Downloads what a job made into a stream.</summary>
    /// <param name="output">A file of a job's result.</param>
    /// <param name="target">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over.</exception>
    /// <exception cref="AdobeException">The output has no link, it must not be followed, or the storage failed.</exception>
    public Task<AdobeDownload> ToStreamAsync(IAdobeOutput output, Stream target, CancellationToken cancellationToken = default) =>
        ToStreamAsync(UrlOf(output), target, cancellationToken);

    /// <summary>Closes its connections.</summary>
    public void Dispose() => _http.Dispose();

    private static Uri UrlOf(IAdobeOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Url ?? throw new AdobeException("This output of the job has no link to download.");
    }

    private DownloadRun Run(Uri url)
    {
        DownloadUrl.Check(url, _emulator);
        return new DownloadRun(_http, _options, _time, url);
    }
}
