using System.Security.Cryptography;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Redis;
using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Tokens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>What lies in Redis as a token, decrypted and not: a token, or <see cref="CryptographicException"/>.</summary>
internal sealed class StoredTokenTarget : FuzzTarget
{
    private const string Key = "place";

    private readonly EphemeralDataProtectionProvider _keys = new(NullLoggerFactory.Instance);
    private readonly TokenCipher _cipher;

    public StoredTokenTarget()
        : base("stored-token")
    {
        AdobeRedisOptions options = new() { DataProtection = _keys };
        _cipher = new TokenCipher(new KeyRing(RedisConnection.To("127.0.0.1:1", TimeSpan.FromSeconds(1)), options, NullLoggerFactory.Instance));
    }

    public override string? Read(byte[] input)
    {
        // As whoever can write to Redis would have it, and as a later version of this SDK would.
        string? foreign = Try(input);
        return foreign + Try(_keys.CreateProtector(typeof(KeyRing).FullName!).CreateProtector(Key).Protect(input));
    }

    private string? Try(byte[] stored)
    {
        try
        {
            return _cipher.UnprotectAsync(Key, stored).GetAwaiter().GetResult().ToString();
        }
        catch (CryptographicException e)
        {
            return e.Message;
        }
    }
}
