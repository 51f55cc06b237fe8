using AdobeSdk.Errors;
using AdobeSdk.Json;
using Refit;

namespace AdobeSdk.Clients;

/// <summary>
/// Refit's settings for a client. Refit's own exceptions hold the request with its Authorization header; none of them leaves
/// a client, whatever the method returns. Errors are thrown also where a method returns <c>ApiResponse&lt;T&gt;</c>, which
/// could only carry Refit's.
/// </summary>
internal static class AdobeRefitSettings
{
    /// <summary>Settings without reflection.</summary>
    /// <param name="serializer">Reads and writes the interface's JSON; jobs read their results with the same.</param>
    /// <param name="time">The clock that <c>Retry-After</c> dates are compared with.</param>
    public static RefitSettings Create(AnswerSerializer serializer, TimeProvider time) => new(serializer)
    {
        // Bodies lie in memory: they have a length, can be repeated, and fail before anything is sent.
        RequestBodySerialization = RequestBodySerializationMode.Buffered,
        ExceptionFactory = response => ThrowIfErrorAsync(response, time),
        DeserializationExceptionFactory = static (response, cause) => throw UnreadableAnswer.Create(response, cause),
        TransportExceptionFactory = static (request, cause, cancellationToken) =>
            cancellationToken.IsCancellationRequested || !TransportFault.Is(cause) ? cause : TransportFault.Create(request, cause),
        ExceptionRedactor = static exception => exception.RequestMessage.Headers.Clear(),
    };

    // Throws rather than returns: what is returned is lost to a method that returns ApiResponse<T>.
    private static async ValueTask<Exception?> ThrowIfErrorAsync(HttpResponseMessage response, TimeProvider time)
    {
        if (!response.IsSuccessStatusCode)
        {
            using (response)
            {
                throw await ApiErrors.ReadAsync(response, time, CancellationToken.None).ConfigureAwait(false);
            }
        }

        // Refit turns a body of length 0 into null. Without the length it asks the serializer, which says what is wrong;
        // methods without an answer never ask.
        if (response is { StatusCode: not System.Net.HttpStatusCode.NoContent, Content.Headers.ContentLength: 0 })
        {
            response.Content.Headers.ContentLength = null;
        }

        return null;
    }
}
