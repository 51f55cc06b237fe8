using System.Buffers;
using System.Net;

namespace AdobeSdk.Downloads;

/// <summary>One request for a file.</summary>
internal sealed class DownloadAttempt(HttpClient http, AdobeDownloadOptions options, TimeProvider time, Uri url)
{
    private const int BufferLength = 81_920;

    /// <summary>How many bytes the target was given.</summary>
    public long Written { get; private set; }

    public async Task<AdobeDownload> IntoAsync(Stream target, CancellationToken cancellationToken)
    {
        using CancellationTokenSource idle = new(options.IdleTimeout, time);
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        using HttpResponseMessage response = await ReadAsync(
            token => new ValueTask<HttpResponseMessage>(http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, token)),
            linked.Token,
            cancellationToken).ConfigureAwait(false);
        Check(response);
        Stream source = await response.Content.ReadAsStreamAsync(linked.Token).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            while (true)
            {
                idle.CancelAfter(options.IdleTimeout);
                int read = await ReadAsync(token => source.ReadAsync(buffer, token), linked.Token, cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return new AdobeDownload(Written, response.Content.Headers.ContentType?.MediaType);
                }

                CheckLength(Written + read);

                // A slow target is no fault of the storage's.
                idle.CancelAfter(Timeout.InfiniteTimeSpan);
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                Written += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<T> ReadAsync<T>(
        Func<CancellationToken, ValueTask<T>> read, CancellationToken linked, CancellationToken caller)
    {
        try
        {
            return await read(linked).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!caller.IsCancellationRequested)
        {
            throw new DownloadFault("it was silent for too long.", null, isTransient: true, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new DownloadFault(exception.Message, null, isTransient: true, exception);
        }
    }

    private void Check(HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.OK)
        {
            CheckLength(response.Content.Headers.ContentLength ?? 0);
            return;
        }

        bool transient = response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            || (int)response.StatusCode >= 500;
        throw new DownloadFault($"it answered {(int)response.StatusCode}.", response.StatusCode, transient);
    }

    private void CheckLength(long length)
    {
        if (length > options.MaxBytes)
        {
            throw new DownloadFault(
                $"the file is larger than the {options.MaxBytes:N0} bytes of {nameof(AdobeDownloadOptions)}.{nameof(options.MaxBytes)}.", null, isTransient: false);
        }
    }
}
