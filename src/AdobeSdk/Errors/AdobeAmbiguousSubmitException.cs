using System.Net;

namespace AdobeSdk;

/// <summary>
/// A job was submitted and nobody knows whether Adobe accepted it: the connection broke, the time was over, or the answer
/// could not be read. Adobe has no idempotency key and bills every accepted job, so the call is not repeated. Whoever
/// catches this decides: submit again and perhaps pay twice, or look for the job's outcome first.
/// </summary>
public sealed class AdobeAmbiguousSubmitException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeAmbiguousSubmitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status, if an answer came at all. A status of 200 or 202 means: accepted, but its id was lost.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The value of <c>x-request-id</c>, if an answer came: Adobe's support can find the job by it.</summary>
    public string? RequestId { get; init; }

    /// <summary>The id of the <c>AdobeJobRecord</c> in the ledger of jobs, if there is one: close it once the case is settled.</summary>
    public string? RecordId { get; init; }
}
