namespace AdobeSdk.Emulator.Ims;

/// <summary>An access token that this IMS has handed out and not taken back.</summary>
internal sealed record IssuedToken(string ClientId, string UserId, IReadOnlySet<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
