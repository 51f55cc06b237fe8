namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>A store that is down, or hangs, for as long as a test says.</summary>
internal sealed class FaultyStore(IAdobeJobStore store) : IAdobeJobStore
{
    public bool IsDown { get; set; }

    public bool Hangs { get; set; }

    /// <summary>Down for writes of this state alone.</summary>
    public AdobeJobRecordState? DownFor { get; set; }

    public int Calls { get; private set; }

    public async ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default)
    {
        await PassAsync(record.State == DownFor);
        await store.SaveAsync(record, cancellationToken);
    }

    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        await PassAsync();
        await store.RemoveAsync(id, cancellationToken);
    }

    public async ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        await PassAsync();
        return await store.FindAsync(id, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default)
    {
        await PassAsync();
        return await store.ListUnfinishedAsync(cancellationToken);
    }

    public async ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default)
    {
        await PassAsync();
        return await store.ListByCorrelationAsync(correlation, cancellationToken);
    }

    public async ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        await PassAsync();
        return await store.TryLeaseAsync(id, owner, duration, cancellationToken);
    }

    public async ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default)
    {
        await PassAsync();
        await store.ReleaseAsync(id, owner, cancellationToken);
    }

    private async ValueTask PassAsync(bool isDown = false)
    {
        Calls++;
        if (Hangs)
        {
            await new TaskCompletionSource().Task;
        }

        if (IsDown || isDown)
        {
            throw new IOException("the store is down");
        }
    }
}
