using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Clients;

/// <summary>A success that is not what the interface promises: HTML, cut-off JSON, <c>null</c>, a broken connection.</summary>
internal static class UnreadableAnswer
{
    /// <summary>
    /// Says so. To the submit of a job it is worse than an error: Adobe has accepted the job, and its id is lost.
    /// </summary>
    public static AdobeException Create(HttpResponseMessage response, Exception cause)
    {
        HttpRequestMessage? request = response.RequestMessage;
        string media = response.Content.Headers.ContentType?.MediaType ?? "no content type";
        AdobeException error = TransportFault.Is(cause) && request is not null
            ? TransportFault.Create(request, cause)
            : new AdobeApiException(
                Redaction.Clean($"{RequestText.Of(request)} was answered {(int)response.StatusCode} with a body ({media}) that cannot be read: {cause.Message}"),
                response.StatusCode,
                cause)
            {
                RequestId = ApiErrors.Header(response, "x-request-id"),
            };
        response.Dispose();
        return AdobeCall.Current?.Class == AdobeCallClass.Submit ? AmbiguousSubmit.Create(request, error) : error;
    }
}
