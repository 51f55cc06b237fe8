namespace AdobeSdk;

/// <summary>The base of every exception that this SDK throws on purpose. Messages never hold secrets or tokens.</summary>
public class AdobeException : Exception
{
    /// <summary>Makes an exception with a message that says what was wrong, where, and what to do.</summary>
    public AdobeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether the same call may succeed later, unchanged. It does not say that repeating it is free: see
    /// <see cref="AdobeAmbiguousSubmitException"/> for calls that may already have been billed.
    /// </summary>
    public bool IsTransient { get; init; }
}
