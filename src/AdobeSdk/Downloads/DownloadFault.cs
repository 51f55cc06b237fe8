using System.Net;

namespace AdobeSdk.Downloads;

/// <summary>Why an attempt failed, before it is decided whether there will be another one.</summary>
internal sealed class DownloadFault(string what, HttpStatusCode? status, bool isTransient, Exception? cause = null) : Exception(what, cause)
{
    public bool IsTransient => isTransient;

    public AdobeException ToException(string host)
    {
        string message = $"The download from {host} failed: {Message}";
        return status switch
        {
            null => new AdobeException(message, InnerException),
            HttpStatusCode.Forbidden or HttpStatusCode.Gone => new AdobeLinkExpiredException(
                $"{message} Links to results expire, Firefly's one hour after the job was done: download results at once, "
                + "and run the job again for those that are gone.", status.Value),
            { } known => new AdobeApiException(message, known) { IsTransient = isTransient },
        };
    }
}
