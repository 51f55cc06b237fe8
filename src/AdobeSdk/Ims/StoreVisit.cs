namespace AdobeSdk.Ims;

/// <summary>One visit to the shared store. Every step ends within its time, whether the store does or not.</summary>
internal sealed class StoreVisit(IAdobeTokenStore store, string key, TimeSpan patience, TimeProvider time)
{
    private Task<IAsyncDisposable?>? _lock;

    /// <summary>What is stored.</summary>
    public async Task<AdobeStoredToken?> ReadAsync()
    {
        using CancellationTokenSource limit = new(patience, time);
        return await Within(limit, store.ReadAsync(key, limit.Token).AsTask()).ConfigureAwait(false);
    }

    /// <summary>Stores a token.</summary>
    public async Task WriteAsync(AdobeStoredToken token)
    {
        using CancellationTokenSource limit = new(patience, time);
        await Within(limit, WriteAsync(limit.Token)).ConfigureAwait(false);

        async Task<bool> WriteAsync(CancellationToken cancellationToken)
        {
            await store.WriteAsync(key, token, cancellationToken).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Waits for the lock, or until the wait is no longer worth it.</summary>
    public async Task LockAsync(TimeSpan wait)
    {
        using CancellationTokenSource limit = new(wait + patience, time);
        _lock = store.TryLockAsync(key, wait, limit.Token).AsTask();
        await Within(limit, _lock).ConfigureAwait(false);
    }

    /// <summary>Gives the lock back, also one that is had only after it was given up.</summary>
    public async Task LeaveAsync()
    {
        if (_lock is null)
        {
            return;
        }

        using CancellationTokenSource limit = new(patience, time);
        Task<bool> release = ReleaseAsync(_lock);
        if (_lock.IsCompleted)
        {
            await Within(limit, release).ConfigureAwait(false);
        }
    }

    private static async Task<T> Within<T>(CancellationTokenSource limit, Task<T> step)
    {
        // What a step that was given up says later is heard by nobody.
        _ = step.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return await step.WaitAsync(limit.Token).ConfigureAwait(false);
    }

    private static async Task<bool> ReleaseAsync(Task<IAsyncDisposable?> taken)
    {
        await ((Task)taken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (taken is { IsCompletedSuccessfully: true, Result: { } gate })
        {
            await gate.DisposeAsync().ConfigureAwait(false);
        }

        return true;
    }
}
