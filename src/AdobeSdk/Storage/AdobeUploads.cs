using AdobeSdk.Downloads;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Storage;

namespace AdobeSdk;

/// <summary>
/// Writes files to pre-signed links in storage, for jobs to read. The requests carry neither token nor API key. S3, Google and
/// Azure are PUT to, Azure with the header that it needs; Dropbox is posted to.
/// </summary>
public sealed class AdobeUploads : IDisposable
{
    private readonly HttpClient _http = new(AnonymousHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly AdobeOptions _options;
    private readonly Uri? _emulator;
    private readonly TimeProvider _time;

    /// <summary>Makes an uploader; it owns its connections.</summary>
    /// <param name="options">How to retry, and the emulator whose links are taken although they are not https; the defaults when left out.</param>
    /// <param name="time">The clock; the system's when left out.</param>
    public AdobeUploads(AdobeOptions? options = null, TimeProvider? time = null)
        : this(options ?? new AdobeOptions(), options?.Emulator, time ?? TimeProvider.System)
    {
    }

    internal AdobeUploads(AdobeOptions options, Uri? emulator, TimeProvider time)
    {
        _options = options;
        _emulator = emulator;
        _time = time;
    }

    /// <summary>The largest file that a storage takes in one request, in bytes: 5 GB, which is also Photoshop's own limit.</summary>
    public const long MaxBytes = 5_000_000_000;

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="url">A link that is signed for a PUT; at Dropbox, a temporary upload link.</param>
    /// <param name="contentType">The file's media type, if the link was signed with one.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <exception cref="ArgumentException">The file is empty or too large; nothing was sent.</exception>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over, or it is signed for something else.</exception>
    /// <exception cref="AdobeException">The link must not be followed, or the storage failed, or was silent for too long.</exception>
    public async Task FromFileAsync(string path, Uri url, string? contentType = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            await FromStreamAsync(file, url, contentType, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a stream, from its present position to its end.</summary>
    /// <param name="content">A stream that can seek: storages want to know the length, and an upload that breaks begins again. It stays open.</param>
    /// <param name="url">A link that is signed for a PUT; at Dropbox, a temporary upload link.</param>
    /// <param name="contentType">The file's media type, if the link was signed with one.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <exception cref="ArgumentException">The stream cannot seek, is empty or too large; nothing was sent.</exception>
    /// <exception cref="AdobeLinkExpiredException">The link's time is over, or it is signed for something else.</exception>
    /// <exception cref="AdobeException">The link must not be followed, or the storage failed.</exception>
    public async Task FromStreamAsync(Stream content, Uri url, string? contentType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(url);
        DownloadUrl.Check(url, _emulator, "to write to");
        long length = content.CanSeek
            ? content.Length - content.Position
            : throw new ArgumentException("A storage wants to know the length: give a stream that can seek.", nameof(content));
        if (length is 0 or > MaxBytes)
        {
            throw new ArgumentException($"A storage takes 1 to {MaxBytes:N0} bytes at a time, and this is {length:N0}. Nothing was sent.", nameof(content));
        }

        long start = content.Position;
        for (int repeat = 0; ; repeat++)
        {
            content.Position = start;
            try
            {
                await UploadAttempt.SendAsync(_http, _options.Uploads, _time, content, length, url, contentType, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (AdobeException fault) when (fault.IsTransient && repeat < _options.Retry.MaxRetries)
            {
                if (BackOff.Delay(_options.Retry, repeat, (fault as AdobeApiException)?.RetryAfter) is not { } delay)
                {
                    throw;
                }

                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Closes its connections.</summary>
    public void Dispose() => _http.Dispose();
}
