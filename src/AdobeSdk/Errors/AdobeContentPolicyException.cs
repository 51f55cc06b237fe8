using System.Net;

namespace AdobeSdk;

/// <summary>
/// Adobe refused what was asked for: a prompt, an input or its own result is against its policy (HTTP 451).
/// <see cref="AdobeApiException.ErrorCode"/> says which: <c>prompt_unsafe</c>, <c>image_unsafe</c>, …. The same request
/// is refused again; it is never repeated.
/// </summary>
public sealed class AdobeContentPolicyException : AdobeApiException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeContentPolicyException(
        string message,
        HttpStatusCode statusCode = HttpStatusCode.UnavailableForLegalReasons,
        Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }
}
