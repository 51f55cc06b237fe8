using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Ims;

/// <summary>Issues access tokens and remembers which of them are alive.</summary>
internal sealed class TokenRegistry(EmulatorOptions options)
{
    private readonly ConcurrentDictionary<string, IssuedToken> _alive = new(StringComparer.Ordinal);
    private long _issued;
    private long _sweepAt = SweepEvery;

    private const long SweepEvery = 1024;

    /// <summary>The tokens handed out since the start.</summary>
    public long Issued => Interlocked.Read(ref _issued);

    /// <summary>A new token. Earlier ones of the same client stay valid, as Adobe's do.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="scopes">Its scopes.</param>
    /// <param name="userId">Whose it is; the client's technical account's if that is not said.</param>
    public string Issue(string clientId, IReadOnlyList<string> scopes, string? userId = null)
    {
        DateTimeOffset now = options.Time.GetUtcNow();
        long number = Interlocked.Increment(ref _issued);
        IssuedToken token = new(clientId, userId ?? TechnicalAccount(clientId), scopes.ToHashSet(StringComparer.Ordinal), now, now + options.TokenLifetime);
        string text = SigningKey.Shared.Sign(new JsonObject
        {
            ["id"] = $"{now.ToUnixTimeMilliseconds()}_{Guid.NewGuid():D}_ue1",
            ["type"] = "access_token",
            ["client_id"] = clientId,
            ["user_id"] = token.UserId,
            ["as"] = "ims-na1",
            // Strings, in milliseconds: that is how Adobe's own libraries read them.
            ["created_at"] = $"{now.ToUnixTimeMilliseconds()}",
            ["expires_in"] = $"{(long)options.TokenLifetime.TotalMilliseconds}",
            ["scope"] = string.Join(',', scopes),
        });
        _alive[text] = token;
        if (number >= Interlocked.Read(ref _sweepAt))
        {
            Interlocked.Add(ref _sweepAt, SweepEvery);
            Sweep(now);
        }

        return text;
    }

    /// <summary>The token, if it was issued here, is not revoked and has not expired.</summary>
    public IssuedToken? Find(string token) =>
        _alive.TryGetValue(token, out IssuedToken? found) && found.ExpiresAt > options.Time.GetUtcNow() ? found : null;

    public bool Revoke(string token) => _alive.TryRemove(token, out _);

    public void RevokeAll() => _alive.Clear();

    private void Sweep(DateTimeOffset now)
    {
        foreach ((string text, IssuedToken token) in _alive)
        {
            if (token.ExpiresAt <= now)
            {
                _alive.TryRemove(text, out _);
            }
        }
    }

    private static string TechnicalAccount(string clientId) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(clientId)).AsSpan(0, 12)) + IssuedToken.TechnicalAccounts;
}
