using System.Net;
using System.Text;

namespace AdobeSdk.Errors;

/// <summary>Turns an answer that is an error into the exception that callers see.</summary>
internal static class ApiErrors
{
    /// <summary>Firefly's and Photoshop's words for a refusal by policy, whatever the status.</summary>
    private static readonly HashSet<string> s_policyWords = new(StringComparer.Ordinal)
    {
        "legal_error", "prompt_unsafe", "prompt_entity_denied", "image_unsafe", "video_unsafe",
        "reference_image_unsafe_error", "input_media_unsafe", "unauthorized_legal_reasons", "400411",
    };

    /// <summary>Whether Adobe's code is a refusal by its content policy.</summary>
    public static bool IsPolicy(string? code) => code is not null && s_policyWords.Contains(code);

    /// <summary>Whether a status says that the same call may succeed later (reference, f: retry policy).</summary>
    public static bool IsTransient(HttpStatusCode status) => (int)status is 408 or 429 or 500 or 502 or 503 or 504;

    /// <summary>Reads the body and makes the exception. Nothing that a body may hold makes it throw.</summary>
    public static async Task<AdobeApiException> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        ErrorContent content = await ErrorContent.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return Create(response, content.Body, time);
    }

    /// <summary>Makes the exception for an answer whose body has been read.</summary>
    public static AdobeApiException Create(HttpResponseMessage response, ErrorBody body, TimeProvider time)
    {
        HttpStatusCode status = response.StatusCode;
        string? access = Header(response, "x-access-error");
        string? level = Header(response, "x-access-rate-limit-level");
        string? requestId = Header(response, "x-request-id") ?? Header(response, "x-debug-id");
        TimeSpan? retryAfter = RetryAfter.Read(response, time);
        string message = Message(response, body, ErrorAdvice.For(status, body.Code, access, level), requestId, retryAfter);

        return status switch
        {
            HttpStatusCode.TooManyRequests => new AdobeRateLimitException(message)
            {
                Level = level, ErrorCode = body.Code, ErrorType = body.Type, AccessError = access, RequestId = requestId,
                RetryAfter = retryAfter, ValidationErrors = body.ValidationErrors,
            },
            _ when status == HttpStatusCode.UnavailableForLegalReasons || IsPolicy(body.Code) => new AdobeContentPolicyException(message, status)
            {
                ErrorCode = body.Code, ErrorType = body.Type, AccessError = access, RequestId = requestId, RetryAfter = retryAfter,
                ValidationErrors = body.ValidationErrors,
            },
            _ => new AdobeApiException(message, status)
            {
                ErrorCode = body.Code, ErrorType = body.Type, AccessError = access, RequestId = requestId, RetryAfter = retryAfter,
                ValidationErrors = body.ValidationErrors, IsTransient = IsTransient(status),
            },
        };
    }

    /// <summary>A header's value, cleaned, or <see langword="null"/>.</summary>
    public static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? Redaction.CleanOrNull(values.ToString()) : null;

    private static string Message(HttpResponseMessage response, ErrorBody body, string? advice, string? requestId, TimeSpan? retryAfter)
    {
        var text = new StringBuilder();
        text.Append(RequestText.Of(response.RequestMessage)).Append(" was answered ").Append((int)response.StatusCode);
        text.Append(body.Code is null ? "" : $" {body.Code}");
        text.Append(body.Message is null ? "." : $": {body.Message.TrimEnd('.')}.");
        text.Append(advice is null ? "" : $" {advice}");
        foreach (AdobeValidationError error in body.ValidationErrors.Take(5))
        {
            text.Append(error.Location.Length == 0 ? $" [{error.Message}]" : $" [{error.Location}: {error.Message}]");
        }

        text.Append(retryAfter is null ? "" : $" Adobe asks to wait {retryAfter.Value.TotalSeconds:0} s.");
        text.Append(requestId is null ? "" : $" Request id for Adobe's support: {requestId}.");
        return text.ToString();
    }
}
