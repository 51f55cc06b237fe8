namespace AdobeSdk;

/// <summary>The ledger could not be written, and <see cref="AdobeLedgerOptions.Required"/> forbids to submit without it. Nothing was sent.</summary>
public sealed class AdobeLedgerException : AdobeException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeLedgerException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;
}
