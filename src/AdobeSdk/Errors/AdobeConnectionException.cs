namespace AdobeSdk;

/// <summary>The network failed: no connection, or one that broke before the whole answer was there.</summary>
public class AdobeConnectionException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeConnectionException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;

    /// <summary>
    /// Whether Adobe may have seen the request. <see langword="false"/>: no connection was ever opened, so that even a
    /// billed call can be repeated safely.
    /// </summary>
    public bool WasSent { get; init; } = true;
}
