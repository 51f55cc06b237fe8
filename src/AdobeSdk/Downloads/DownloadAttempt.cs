using System.Buffers;
using System.Net;
using AdobeSdk.Errors;

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

    private async ValueTask<T> ReadAsync<T>(
        Func<CancellationToken, ValueTask<T>> read, CancellationToken linked, CancellationToken caller)
    {
        try
        {
            return await read(linked).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (linked.IsCancellationRequested)
        {
            caller.ThrowIfCancellationRequested();
            throw new AdobeTimeoutException(
                $"The download of {RequestText.Of(url)} was silent for {options.IdleTimeout.TotalSeconds:0.#} s.", exception)
            {
                Timeout = options.IdleTimeout,
            };
        }
        catch (Exception exception) when (TransportFault.Is(exception))
        {
            throw new AdobeConnectionException(Redaction.Clean($"The download of {RequestText.Of(url)} broke: {exception.Message}"), exception);
        }
    }

    private void Check(HttpResponseMessage response)
    {
        string what = $"The download of {RequestText.Of(url)} was answered {(int)response.StatusCode}.";
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                CheckLength(response.Content.Headers.ContentLength ?? 0);
                return;
            case HttpStatusCode.Forbidden or HttpStatusCode.Gone:
                throw new AdobeLinkExpiredException(
                    $"{what} Links to results expire, Firefly's one hour after the job was done: download results at once, and run "
                    + "the job again for those that are gone.", response.StatusCode);
            default:
                throw new AdobeApiException(what, response.StatusCode)
                {
                    IsTransient = ApiErrors.IsTransient(response.StatusCode),
                    RetryAfter = RetryAfter.Read(response, time),
                };
        }
    }

    private void CheckLength(long length)
    {
        if (length > options.MaxBytes)
        {
            throw new AdobeException(
                $"The download of {RequestText.Of(url)} is larger than the {options.MaxBytes:N0} bytes that Adobe:Downloads:MaxBytes allows.");
        }
    }
}
