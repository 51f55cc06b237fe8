using System.Net;

namespace AdobeSdk;

/// <summary>
/// No access token could be had: IMS refused (<see cref="ErrorCode"/> says why), could not be reached, or the pasted token
/// has run out. The request was not sent. <see cref="AdobeException.IsTransient"/>: IMS was unreachable, busy or failing.
/// </summary>
public sealed class AdobeAuthenticationException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>IMS's own word, such as <c>invalid_client</c> or <c>invalid_scope</c>, if it answered.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The HTTP status of IMS's answer, if it answered.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The value of IMS's <c>x-debug-id</c> header, to quote in support cases.</summary>
    public string? RequestId { get; init; }

    // Known from before: IMS is being left alone, and to repeat the call at once would only hear the same.
    internal bool IsRemembered { get; init; }
}
