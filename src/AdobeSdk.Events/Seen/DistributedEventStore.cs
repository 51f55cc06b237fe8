using Microsoft.Extensions.Caching.Distributed;

namespace AdobeSdk.Events.Seen;

/// <summary>
/// The events of a fleet, in whatever cache its nodes share. The cache has no "add if it is not there": of one event that two
/// nodes receive in the same instant, both take it for new.
/// </summary>
internal sealed class DistributedEventStore(IDistributedCache cache) : IAdobeEventStore
{
    private const string Prefix = "adobe:event:";
    private static readonly byte[] s_noted = [1];

    // Adobe repeats a delivery for a day.
    private static readonly DistributedCacheEntryOptions s_kept = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(25) };

    /// <inheritdoc/>
    public async ValueTask<bool> TryAddAsync(string key, CancellationToken cancellationToken)
    {
        if (await cache.GetAsync(Prefix + key, cancellationToken).ConfigureAwait(false) is not null)
        {
            return false;
        }

        await cache.SetAsync(Prefix + key, s_noted, s_kept, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string key, CancellationToken cancellationToken) =>
        await cache.RemoveAsync(Prefix + key, cancellationToken).ConfigureAwait(false);
}
