using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Ims;

/// <summary>What users have consented to: authorization codes, good once and for ten minutes, and refresh tokens, good for 14 days.</summary>
internal sealed class SignInRegistry(EmulatorOptions options)
{
    private static readonly TimeSpan s_codeLifetime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_refreshTokenLifetime = TimeSpan.FromDays(14);

    private readonly ConcurrentDictionary<string, Consent> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Consent> _refreshTokens = new(StringComparer.Ordinal);

    /// <summary>Whether the user says yes.</summary>
    public bool UserConsents { get; set; } = true;

    /// <summary>A code for the user's browser.</summary>
    public string Authorize(Consent consent) => Add(_codes, "authorization_code", consent, s_codeLifetime);

    /// <summary>What the code stands for; asked a second time it stands for nothing.</summary>
    public Consent? Redeem(string code) => _codes.TryRemove(code, out Consent? consent) ? Alive(consent) : null;

    /// <summary>A refresh token for the consent.</summary>
    public string Remember(Consent consent) => Add(_refreshTokens, "refresh_token", consent, s_refreshTokenLifetime);

    /// <summary>What the refresh token stands for.</summary>
    public Consent? Find(string refreshToken) => _refreshTokens.TryGetValue(refreshToken, out Consent? consent) ? Alive(consent) : null;

    /// <summary>Ends a refresh token.</summary>
    public bool Revoke(string refreshToken) => _refreshTokens.TryRemove(refreshToken, out _);

    /// <summary>Ends all of them.</summary>
    public void RevokeAll() => _refreshTokens.Clear();

    // A JSON Web Token, as Adobe's are: its own library for JavaScript looks at type and times of both.
    private string Add(ConcurrentDictionary<string, Consent> to, string type, Consent consent, TimeSpan lifetime)
    {
        DateTimeOffset now = options.Time.GetUtcNow();
        string text = SigningKey.Shared.Sign(new JsonObject
        {
            ["id"] = $"{now.ToUnixTimeMilliseconds()}_{Guid.NewGuid():D}_ue1",
            ["type"] = type,
            ["client_id"] = consent.ClientId,
            ["user_id"] = EmulatedUser.Id,
            ["as"] = "ims-na1",
            ["created_at"] = $"{now.ToUnixTimeMilliseconds()}",
            ["expires_in"] = $"{(long)lifetime.TotalMilliseconds}",
            ["scope"] = string.Join(',', consent.Scopes),
        });
        to[text] = consent with { ExpiresAt = now + lifetime };
        return text;
    }

    private Consent? Alive(Consent consent) => consent.ExpiresAt > options.Time.GetUtcNow() ? consent : null;
}
