using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace AdobeSdk.Redis.Tokens;

/// <summary>Turns tokens into what lies in Redis and back. What was written under one key cannot be read under another.</summary>
internal sealed class TokenCipher(KeyRing keys)
{
    private const int Header = 1 + 8 + 8;
    private const byte Format = 1;
    private const long LastTick = 3_155_378_975_999_999_999;   // of DateTime.MaxValue

    /// <summary>Reads the keys, and makes one if there is none.</summary>
    public Task PrepareAsync() => Task.Run(async () => (await ProtectorAsync("").ConfigureAwait(false)).Protect([]));

    /// <summary>Encrypts a token.</summary>
    public Task<byte[]> ProtectAsync(string key, AdobeStoredToken token) => Task.Run(async () =>
    {
        byte[] plain = new byte[Header + Encoding.UTF8.GetByteCount(token.AccessToken)];
        try
        {
            plain[0] = Format;
            BinaryPrimitives.WriteInt64LittleEndian(plain.AsSpan(1), token.IssuedAt.UtcTicks);
            BinaryPrimitives.WriteInt64LittleEndian(plain.AsSpan(9), token.ExpiresAt.UtcTicks);
            Encoding.UTF8.GetBytes(token.AccessToken, plain.AsSpan(Header));
            return (await ProtectorAsync(key).ConfigureAwait(false)).Protect(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    });

    /// <summary>Decrypts a token.</summary>
    /// <exception cref="CryptographicException">It cannot be read: other keys, another place, or no token at all.</exception>
    public Task<AdobeStoredToken> UnprotectAsync(string key, byte[] stored) => Task.Run(async () =>
    {
        byte[] plain;
        try
        {
            plain = (await ProtectorAsync(key).ConfigureAwait(false)).Unprotect(stored);
        }
        catch (CryptographicException) when (keys.Reload())
        {
            // Redis was flushed, or another node was first to make a key.
            plain = (await ProtectorAsync(key).ConfigureAwait(false)).Unprotect(stored);
        }

        try
        {
            return Read(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    });

    private async Task<IDataProtector> ProtectorAsync(string key) =>
        (await keys.OpenAsync().ConfigureAwait(false)).CreateProtector(key);

    private static AdobeStoredToken Read(byte[] plain)
    {
        if (plain.Length <= Header || plain[0] != Format)
        {
            throw new CryptographicException("What was stored is no token of this version.");
        }

        return new(Encoding.UTF8.GetString(plain.AsSpan(Header)), Moment(plain.AsSpan(1)), Moment(plain.AsSpan(9)));
    }

    private static DateTimeOffset Moment(ReadOnlySpan<byte> ticks) =>
        BinaryPrimitives.ReadInt64LittleEndian(ticks) is >= 0 and <= LastTick and var moment
            ? new(moment, TimeSpan.Zero)
            : throw new CryptographicException("What was stored is no token: its times are none.");
}
