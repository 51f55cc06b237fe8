using System.Diagnostics;

namespace AdobeSdk;

/// <summary>
/// A sign-in under way. A desktop program keeps it in memory; a web application keeps <see cref="State"/> and
/// <see cref="CodeVerifier"/> with the user's session, where the user cannot change them, until the browser comes back.
/// </summary>
/// <param name="address">Where the user's browser is sent.</param>
/// <param name="state">Tells this sign-in from others.</param>
/// <param name="codeVerifier">Proves that the code was asked for here.</param>
[DebuggerDisplay("sign-in under way")]
public sealed class AdobeSignInRequest(Uri address, string state, string codeVerifier)
{
    /// <summary>Where the user's browser is sent: IMS's <c>/ims/authorize/v2</c>.</summary>
    public Uri Address { get; } = address;

    /// <summary>Comes back with the browser, and must be the same then.</summary>
    public string State { get; } = state;

    /// <summary>Proves to IMS that the code was asked for here (RFC 7636). A secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string CodeVerifier { get; } = codeVerifier;

    /// <summary>Never the verifier.</summary>
    public override string ToString() => "AdobeSignInRequest";
}
