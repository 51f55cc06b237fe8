namespace AdobeSdk;

/// <summary>
/// Adobe did not answer within the time that one attempt is given
/// (<c>Adobe:Retry:AttemptTimeout</c>, <c>Adobe:Retry:CallTimeout</c>). Adobe may have seen the request.
/// </summary>
public sealed class AdobeTimeoutException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;

    /// <summary>How long the attempt was given.</summary>
    public TimeSpan Timeout { get; init; }
}
