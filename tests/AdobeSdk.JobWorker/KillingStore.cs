namespace AdobeSdk.JobWorker;

/// <summary>A ledger's store before and after whose writes the process may be killed.</summary>
internal sealed class KillingStore(IAdobeJobStore store) : IAdobeJobStore
{
    public async ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default)
    {
        KillSwitch.At($"before-{record.State}");
        await store.SaveAsync(record, cancellationToken);
        KillSwitch.At($"after-{record.State}");
    }

    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        KillSwitch.At("before-removal");
        await store.RemoveAsync(id, cancellationToken);
        KillSwitch.At("after-removal");
    }

    public ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default) => store.FindAsync(id, cancellationToken);

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default) => store.ListUnfinishedAsync(cancellationToken);

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default) =>
        store.ListByCorrelationAsync(correlation, cancellationToken);

    public ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default) =>
        store.TryLeaseAsync(id, owner, duration, cancellationToken);

    public ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default) => store.ReleaseAsync(id, owner, cancellationToken);
}
