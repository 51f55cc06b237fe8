using System.Diagnostics;
using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>What IMS gives a user's browser, and what proves that it was asked for here (RFC 7636).</summary>
/// <param name="Value">The code; good once, and not for long.</param>
/// <param name="Verifier">The proof.</param>
[DebuggerDisplay("authorization code")]
internal sealed record AuthorizationCode(Secret Value, Secret Verifier);
