namespace AdobeSdk.Emulator.Ims;

/// <summary>An access token that this IMS has handed out and not taken back.</summary>
internal sealed record IssuedToken(string ClientId, string UserId, IReadOnlySet<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>How the ids of clients' own accounts end.</summary>
    public const string TechnicalAccounts = "@techacct.adobe.com";

    /// <summary>Whether somebody has signed in for it.</summary>
    public bool IsOfUser => !UserId.EndsWith(TechnicalAccounts, StringComparison.Ordinal);
}
