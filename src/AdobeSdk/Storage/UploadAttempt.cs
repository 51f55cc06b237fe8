using System.Net;
using System.Net.Http.Headers;
using AdobeSdk.Errors;

namespace AdobeSdk.Storage;

/// <summary>One request that writes a file.</summary>
internal static class UploadAttempt
{
    public static async Task SendAsync(
        HttpClient http, AdobeUploadOptions options, TimeProvider time, Stream content, long length, Uri url, string? contentType, CancellationToken cancellationToken)
    {
        using CancellationTokenSource idle = new(options.IdleTimeout, time);
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        using HttpRequestMessage request = new(AdobeStorage.KindOf(url) == AdobeStorageKind.Dropbox ? HttpMethod.Post : HttpMethod.Put, url)
        {
            // A slow source is no fault of the storage's.
            Content = new StreamContent(new OpenStream(content, isReading => idle.CancelAfter(isReading ? Timeout.InfiniteTimeSpan : options.IdleTimeout))),
        };
        request.Content.Headers.ContentLength = length;
        if ((contentType ?? DefaultType(url)) is { } type)
        {
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        if (AdobeStorage.KindOf(url) == AdobeStorageKind.Azure)
        {
            request.Headers.Add("x-ms-blob-type", "BlockBlob");
        }

        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, linked.Token).ConfigureAwait(false);
            Check(response, url, time);
        }
        catch (OperationCanceledException exception) when (idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new AdobeTimeoutException($"The storage of {RequestText.Of(url)} was silent for {options.IdleTimeout.TotalSeconds:0.#} s during an upload.", exception)
            {
                Timeout = options.IdleTimeout,
            };
        }
        catch (Exception exception) when (TransportFault.Is(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new AdobeConnectionException(Redaction.Clean($"The upload to {RequestText.Of(url)} broke: {exception.Message}"), exception);
        }
    }

    // A signature of S3's may cover the content type: none is sent that nobody has asked for. Dropbox insists on this one.
    private static string? DefaultType(Uri url) => AdobeStorage.KindOf(url) == AdobeStorageKind.Dropbox ? "application/octet-stream" : null;

    private static void Check(HttpResponseMessage response, Uri url, TimeProvider time)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        string what = $"The upload to {RequestText.Of(url)} was answered {(int)response.StatusCode}.";
        throw response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Gone
            ? new AdobeLinkExpiredException($"{what} The link's time is over, or it is signed for another method, content type or header.", response.StatusCode)
            : new AdobeApiException(what, response.StatusCode)
            {
                IsTransient = ApiErrors.IsTransient(response.StatusCode),
                RetryAfter = RetryAfter.Read(response, time),
            };
    }
}
