using System.Net;

namespace AdobeSdk.Ims;

/// <summary>Why there is no token. A value, because many callers may have to be told, each by an exception of its own.</summary>
/// <param name="Message">What was wrong, where, and what to do; without secrets.</param>
internal sealed record TokenFailure(string Message)
{
    /// <summary>IMS's own word, such as <c>invalid_client</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The status of IMS's answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>IMS's <c>x-debug-id</c>.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long IMS asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether asking again may help: IMS was unreachable, busy or failing.</summary>
    public bool IsTransient { get; init; }

    /// <summary>What the network said.</summary>
    public Exception? Cause { get; init; }

    /// <summary>An exception for one caller.</summary>
    /// <param name="remembered">Whether this is known from before, and IMS was not asked for this caller.</param>
    public AdobeAuthenticationException ToException(bool remembered = false) => new(Message, Cause)
    {
        IsRemembered = remembered,
        ErrorCode = ErrorCode,
        StatusCode = StatusCode,
        RequestId = RequestId,
        IsTransient = IsTransient,
    };
}
