using System.Net.Http.Headers;
using AdobeSdk.Errors;

namespace AdobeSdk.Http.Resilience;

/// <summary>Reads what an answer holds while the attempt can still be judged by it.</summary>
internal static class AnswerBody
{
    /// <summary>
    /// Errors are read as far as any error of Adobe's goes, JSON and text to the end, into the buffer that Refit reads from.
    /// Everything else stays a stream: images never pass through memory whole.
    /// </summary>
    /// <exception cref="AdobeApiException">The answer is larger than <paramref name="maxBytes"/>.</exception>
    public static async Task ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            HttpContent wire = response.Content;
            response.Content = await ErrorContent.ReadAsync(wire, cancellationToken).ConfigureAwait(false);
            wire.Dispose();
            return;
        }

        if (!IsDocument(response.Content.Headers.ContentType))
        {
            return;
        }

        try
        {
            await response.Content.LoadIntoBufferAsync(maxBytes, cancellationToken).ConfigureAwait(false);
            await TakeGuardOffAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new AdobeApiException(
                $"{RequestText.Of(response.RequestMessage)} was answered {(int)response.StatusCode} with more than {maxBytes} bytes, which is the most that is read (Adobe:Retry:MaxResponseBytes).",
                response.StatusCode,
                fault)
            {
                RequestId = ApiErrors.Header(response, "x-request-id"),
            };
        }
    }

    // The buffer's stream is the one that Refit reads, so that looking at its first byte costs nothing.
    private static async ValueTask TakeGuardOffAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        HttpContent guarded = response.Content;
        Stream body = await guarded.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        int first = body.ReadByte();
        body.Position = 0;
        if (first != 'w')
        {
            return;
        }

        byte[] bytes = await guarded.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        int guard = JsonGuard.Length(bytes);
        if (guard > 0)
        {
            response.Content = new ByteArrayContent(bytes, guard, bytes.Length - guard);
            response.Content.Headers.ContentType = guarded.Headers.ContentType;
            guarded.Dispose();
        }
    }

    private static bool IsDocument(MediaTypeHeaderValue? type) => type?.MediaType is not { } media
        || media.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || media.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !media.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);
}
