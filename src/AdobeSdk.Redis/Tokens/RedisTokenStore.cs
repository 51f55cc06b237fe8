using System.Security.Cryptography;
using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Telemetry;
using Medallion.Threading.Redis;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tokens;

/// <summary>The fleet's tokens in Redis, encrypted, and the lock of the one node that renews a token.</summary>
/// <param name="link">The way to Redis.</param>
/// <param name="cipher">Encrypts the tokens.</param>
/// <param name="options">The fleet's options.</param>
/// <param name="time">The time of day.</param>
/// <param name="logger">Told of tokens that cannot be read.</param>
internal sealed class RedisTokenStore(RedisLink link, TokenCipher cipher, AdobeRedisOptions options, TimeProvider time, ILogger logger) : IAdobeTokenStore
{
    // A node that dies with the lock holds the others up for this long; one that lives renews it.
    private static readonly TimeSpan s_lockLife = TimeSpan.FromSeconds(10);

    /// <summary>Sees that there is a key, made by one node for all, and that the next token need not wait for it.</summary>
    public async Task PrepareAsync()
    {
        IAsyncDisposable? gate = await TryLockAsync("keys", options.ConnectTimeout, CancellationToken.None).ConfigureAwait(false);
        await using (gate)
        {
            try
            {
                await cipher.PrepareAsync().WaitAsync(options.ConnectTimeout).ConfigureAwait(false);
            }
            catch (Exception e) when (e is CryptographicException || RedisFault.Is(e))
            {
                RedisLog.NoKeys(logger, e.GetType().Name);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<AdobeStoredToken?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        RedisAnswer<RedisValue> stored = await link.TryAsync(redis => redis.StringGetAsync(Place(key))).ConfigureAwait(false);
        if (!stored.Arrived)
        {
            throw new IOException("Redis does not answer.");
        }

        if (stored.Value.IsNull)
        {
            return null;
        }

        try
        {
            return await cipher.UnprotectAsync(key, (byte[])stored.Value!).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is CryptographicException || RedisFault.Is(e))
        {
            RedisLog.Unreadable(logger, e.GetType().Name);
            return null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string key, AdobeStoredToken token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        TimeSpan life = token.ExpiresAt - time.GetUtcNow();
        if (life <= TimeSpan.Zero || !link.IsUp)
        {
            return;
        }

        byte[] stored = await cipher.ProtectAsync(key, token).WaitAsync(cancellationToken).ConfigureAwait(false);
        await link.TryAsync(redis => redis.StringSetAsync(Place(key), stored, life)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        Task<RedisDistributedLockHandle?>? attempt = null;
        RedisAnswer<RedisDistributedLockHandle?> taken = await link.TryAsync(
            redis =>
            {
                var gate = new RedisDistributedLock(
                    $"{options.KeyPrefix}token-lock:{key}",
                    redis,
                    lockOptions => lockOptions.Expiry(s_lockLife).BusyWaitSleepTime(TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(60)));
                attempt = gate.TryAcquireAsync(Timeout.InfiniteTimeSpan, both.Token).AsTask();
                return attempt.WaitAsync(both.Token);
            },
            Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        if (!taken.Arrived && attempt is not null)
        {
            _ = GiveBackAsync(attempt);
        }

        return taken.Value is { } handle ? new TokenLock(handle) : null;
    }

    // A lock that comes after its time would renew itself for ever.
    private static async Task GiveBackAsync(Task<RedisDistributedLockHandle?> attempt)
    {
        await ((Task)attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (attempt is { IsCompletedSuccessfully: true, Result: { } late })
        {
            await new TokenLock(late).DisposeAsync().ConfigureAwait(false);
        }
    }

    private RedisKey Place(string key) => $"{options.KeyPrefix}token:{key}";
}
