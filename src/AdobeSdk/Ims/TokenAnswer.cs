using System.Diagnostics;

namespace AdobeSdk.Ims;

/// <summary>What asking for a token has come to: a token, or why there is none.</summary>
[DebuggerDisplay("{Failure}")]
internal sealed class TokenAnswer
{
    private TokenAnswer()
    {
    }

    /// <summary>The token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; private init; }

    /// <summary>How long it lives, from the moment it was asked for; <see langword="null"/> if nobody knows.</summary>
    public TimeSpan? Lifetime { get; private init; }

    /// <summary>How much of its life it has behind it already.</summary>
    public TimeSpan Age { get; private init; }

    /// <summary>Whether it is another process's, and IMS was not asked.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Whether it makes sense to ask for another one before this one runs out.</summary>
    public bool Renewable { get; private init; }

    /// <summary>What comes with a user's token: the next one is had for it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? RefreshToken { get; private init; }

    /// <summary>Why there is none.</summary>
    public TokenFailure? Failure { get; private init; }

    /// <summary>A token.</summary>
    public static TokenAnswer Issued(string token, TimeSpan? lifetime, bool renewable = true, string? refreshToken = null) =>
        new() { Token = token, Lifetime = lifetime, Renewable = renewable, RefreshToken = refreshToken };

    /// <summary>A token that another process has got from IMS.</summary>
    public static TokenAnswer Shared(string token, TimeSpan left, TimeSpan age) =>
        new() { Token = token, Lifetime = left, Age = age, IsShared = true, Renewable = true };

    /// <summary>No token.</summary>
    public static TokenAnswer Failed(TokenFailure failure) => new() { Failure = failure };
}
