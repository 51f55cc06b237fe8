using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Seen;

/// <summary>Which events this node, and the fleet if it shares a store, has received.</summary>
/// <param name="own">This node's.</param>
/// <param name="shared">The fleet's, if it shares any.</param>
/// <param name="logger">Told when the fleet cannot be asked.</param>
internal sealed class SeenEvents(MemoryEventStore own, IAdobeEventStore? shared, ILogger logger)
{
    // Adobe waits ten seconds for an answer in all.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Notes an event.</summary>
    /// <returns>Whether it is new, as far as anybody can say.</returns>
    public async ValueTask<bool> TryAddAsync(string key)
    {
        if (!await own.TryAddAsync(key, CancellationToken.None).ConfigureAwait(false))
        {
            return false;
        }

        return shared is null || await AskAsync(store => store.TryAddAsync(key, CancellationToken.None).AsTask()).ConfigureAwait(false);
    }

    /// <summary>Forgets an event that could not be handled.</summary>
    public async ValueTask RemoveAsync(string key)
    {
        await own.RemoveAsync(key, CancellationToken.None).ConfigureAwait(false);
        if (shared is not null)
        {
            await AskAsync(async store =>
            {
                await store.RemoveAsync(key, CancellationToken.None).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
    }

    // An event that is handled twice does less harm than one that is lost.
    private async Task<bool> AskAsync(Func<IAdobeEventStore, Task<bool>> ask)
    {
        try
        {
            return await ask(shared!).WaitAsync(s_patience).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            EventLog.StoreUnavailable(logger, fault.GetType().Name);
            return true;
        }
    }
}
