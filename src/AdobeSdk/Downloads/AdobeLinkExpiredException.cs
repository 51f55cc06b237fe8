using System.Net;

namespace AdobeSdk;

/// <summary>
/// The storage refuses a pre-signed link (403, 410), most likely because its time is over: Firefly's result links live for one
/// hour after the job was done.
/// </summary>
public sealed class AdobeLinkExpiredException : AdobeApiException
{
    /// <summary>Makes an exception with a message.</summary>
    public AdobeLinkExpiredException(string message, HttpStatusCode statusCode)
        : base(message, statusCode)
    {
    }
}
