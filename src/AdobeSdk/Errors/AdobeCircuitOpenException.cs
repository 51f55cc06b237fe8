namespace AdobeSdk;

/// <summary>
/// The call was not sent, because too many before it have failed: the service is left alone for a while
/// (<c>Adobe:Circuit</c>). Nothing was billed.
/// </summary>
public sealed class AdobeCircuitOpenException : AdobeConnectionException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeCircuitOpenException(string message, Exception? innerException = null)
        : base(message, innerException) => WasSent = false;

    /// <summary>When the next call will be sent to find out whether the service is back, from now.</summary>
    public TimeSpan RetryAfter { get; init; }
}
