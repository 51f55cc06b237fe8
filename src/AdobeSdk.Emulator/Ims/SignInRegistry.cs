using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

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
    public string Authorize(Consent consent) => Add(_codes, consent, s_codeLifetime);

    /// <summary>What the code stands for; asked a second time it stands for nothing.</summary>
    public Consent? Redeem(string code) => _codes.TryRemove(code, out Consent? consent) ? Alive(consent) : null;

    /// <summary>A refresh token for the consent.</summary>
    public string Remember(Consent consent) => Add(_refreshTokens, consent, s_refreshTokenLifetime);

    /// <summary>What the refresh token stands for.</summary>
    public Consent? Find(string refreshToken) => _refreshTokens.TryGetValue(refreshToken, out Consent? consent) ? Alive(consent) : null;

    /// <summary>Ends a refresh token.</summary>
    public bool Revoke(string refreshToken) => _refreshTokens.TryRemove(refreshToken, out _);

    /// <summary>Ends all of them.</summary>
    public void RevokeAll() => _refreshTokens.Clear();

    private string Add(ConcurrentDictionary<string, Consent> to, Consent consent, TimeSpan lifetime)
    {
        string text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        to[text] = consent with { ExpiresAt = options.Time.GetUtcNow() + lifetime };
        return text;
    }

    private Consent? Alive(Consent consent) => consent.ExpiresAt > options.Time.GetUtcNow() ? consent : null;
}
