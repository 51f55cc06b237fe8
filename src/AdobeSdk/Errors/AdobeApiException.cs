using System.Net;

namespace AdobeSdk;

/// <summary>
/// An Adobe API answered with an error, or with something that is not an answer of that API.
/// <see cref="AdobeException.IsTransient"/> is true for the statuses 408, 429, 500, 502, 503 and 504.
/// </summary>
public class AdobeApiException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Adobe's own code: <c>403003</c>, <c>validation_error</c>, <c>prompt_unsafe</c>, …; <see langword="null"/> if the body had none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Adobe's word for the kind of error, where an API gives one besides its code: <c>ResourceNotFound</c>.</summary>
    public string? ErrorType { get; init; }

    /// <summary>
    /// What a 403 was about, from <c>x-access-error</c>: <c>quota_exhausted</c>, <c>user_non_entitled</c>,
    /// <c>user_profile_denied</c>, <c>invalid_ims_scope</c>; <see langword="null"/> if Adobe did not say.
    /// </summary>
    public string? AccessError { get; init; }

    /// <summary>The value of <c>x-request-id</c>, to quote in support cases.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long Adobe asked to wait before the next attempt.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What Adobe found wrong with the request, one entry a member; empty if it did not say.</summary>
    public IReadOnlyList<AdobeValidationError> ValidationErrors { get; init; } = [];
}
