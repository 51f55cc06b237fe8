using System.Net;

namespace AdobeSdk;

/// <summary>An Adobe API answered with an error, or with something that is not an answer of that API.</summary>
public class AdobeApiException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Adobe's own code: <c>403003</c>, <c>validation_error</c>, <c>prompt_unsafe</c>, …; <see langword="null"/> if the body had none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The value of <c>x-request-id</c>, to quote in support cases.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long Adobe asked to wait before the next attempt.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What Adobe found wrong with the request, one entry a member; empty if it did not say.</summary>
    public IReadOnlyList<AdobeValidationError> ValidationErrors { get; init; } = [];

    /// <summary>Whether the same request may succeed later (408, 429, 500, 502, 503, 504).</summary>
    public bool IsTransient { get; init; }
}
