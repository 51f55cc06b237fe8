using System.Net;
using System.Net.Http.Headers;
using AdobeSdk.Errors;

namespace AdobeSdk.Storage;

/// <summary>One request that writes a file.</summary>
internal static class UploadAttempt
{
    public static async Task SendAsync(
        HttpClient http, TimeProvider time, Stream content, long length, Uri url, string? contentType, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(AdobeStorage.KindOf(url) == AdobeStorageKind.Dropbox ? HttpMethod.Post : HttpMethod.Put, url)
        {
            Content = new StreamContent(new OpenStream(content)),
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
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            Check(response, url, time);
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
