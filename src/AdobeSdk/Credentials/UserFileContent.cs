using System.Diagnostics;

namespace AdobeSdk.Credentials;

/// <summary>A user's sign-in as <see cref="UserFile"/> writes it.</summary>
internal sealed record UserFileContent
{
    public string? ClientId { get; init; }

    public Uri? Ims { get; init; }

    public string? UserId { get; init; }

    public string? Scopes { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? RefreshToken { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; init; }

    public DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public static UserFileContent Of(UserSignIn signIn) => new()
    {
        ClientId = signIn.ClientId,
        Ims = signIn.Ims,
        UserId = signIn.UserId,
        Scopes = signIn.Scopes.ToString(),
        RefreshToken = signIn.RefreshToken?.Reveal(),
        AccessToken = signIn.AccessToken?.Reveal(),
        IssuedAt = signIn.IssuedAt,
        ExpiresAt = signIn.ExpiresAt,
    };

    /// <summary>The sign-in.</summary>
    /// <exception cref="FormatException">It is incomplete.</exception>
    public UserSignIn ToSignIn()
    {
        if (CredentialText.Clean(ClientId) is not { } client || Ims is not { IsAbsoluteUri: true } || CredentialText.AsToken(AccessToken) is not { } token)
        {
            throw new FormatException("it lacks the client, its IMS or the token: sign in again (adobe login)");
        }

        return new(client, Ims)
        {
            UserId = CredentialText.Clean(UserId),
            Scopes = ScopeSet.Parse(Scopes ?? ""),
            RefreshToken = CredentialText.AsSecret(RefreshToken),
            AccessToken = token,
            IssuedAt = IssuedAt,
            ExpiresAt = ExpiresAt,
        };
    }

    /// <summary>Never a token.</summary>
    public override string ToString() => $"sign-in to client {ClientId}";
}
