namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>A store whose list of unfinished records is older than its records.</summary>
internal sealed class StaleList(IAdobeJobStore store, IReadOnlyList<AdobeJobRecord> stale) : IAdobeJobStore
{
    public ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default) => store.SaveAsync(record, cancellationToken);

    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) => store.RemoveAsync(id, cancellationToken);

    public ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default) => store.FindAsync(id, cancellationToken);

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(stale);

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default) =>
        store.ListByCorrelationAsync(correlation, cancellationToken);

    public ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default) =>
        store.TryLeaseAsync(id, owner, duration, cancellationToken);

    public ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default) => store.ReleaseAsync(id, owner, cancellationToken);
}
