namespace AdobeSdk.Ims;

/// <summary>How a flight to IMS has ended, for everybody who waits for it.</summary>
/// <param name="Token">The token.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record TokenRenewal(TokenSnapshot? Token, TokenFailure? Failure)
{
    /// <summary>The token.</summary>
    /// <exception cref="AdobeAuthenticationException">There is none.</exception>
    public TokenSnapshot ToToken() => Token ?? throw Failure!.ToException();
}
