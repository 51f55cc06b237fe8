using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.Credentials;

/// <summary>A client secret or token that no log, debugger or <c>ToString</c> shows by accident.</summary>
[DebuggerDisplay("(hidden)")]
internal sealed class Secret(string value)
{
    // Keyed anew in every process: a fingerprint that got out says nothing about the secret.
    private static readonly byte[] s_key = RandomNumberGenerator.GetBytes(32);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value = value;

    /// <summary>Tells secrets apart within this process.</summary>
    public string Fingerprint { get; } = Convert.ToHexString(HMACSHA256.HashData(s_key, Encoding.UTF8.GetBytes(value)), 0, 8);

    /// <summary>The secret itself, for the one place that sends it.</summary>
    public string Reveal() => _value;

    /// <summary>Never the secret.</summary>
    public override string ToString() => "(hidden)";
}
