using AdobeSdk.Redis.Connection;
using Medallion.Threading.Redis;

namespace AdobeSdk.Redis.Tokens;

/// <summary>The right to renew a token. If Redis does not hear that it is given back, it ends by itself.</summary>
internal sealed class TokenLock(RedisDistributedLockHandle handle) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await handle.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (RedisFault.Is(e))
        {
        }
    }
}
