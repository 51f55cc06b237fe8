using System.Diagnostics;

namespace AdobeSdk.Ims;

/// <summary>What asking for a token has come to: a token, or why there is none.</summary>
[DebuggerDisplay("{Failure}")]
internal sealed class TokenAnswer
{
    private TokenAnswer(string? token, TimeSpan? lifetime, TokenFailure? failure)
    {
        Token = token;
        Lifetime = lifetime;
        Failure = failure;
    }

    /// <summary>The token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; }

    /// <summary>How long it lives, from the moment it was asked for; <see langword="null"/> if nobody knows.</summary>
    public TimeSpan? Lifetime { get; }

    /// <summary>Why there is none.</summary>
    public TokenFailure? Failure { get; }

    /// <summary>A token.</summary>
    public static TokenAnswer Issued(string token, TimeSpan? lifetime) => new(token, lifetime, null);

    /// <summary>No token.</summary>
    public static TokenAnswer Failed(TokenFailure failure) => new(null, null, failure);
}
