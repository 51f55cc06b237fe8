namespace AdobeSdk.Jobs.Ledger;

/// <summary>The store, with patience: one that hangs holds nobody up for longer than the options allow.</summary>
/// <param name="store">The store.</param>
/// <param name="options">How long a call may take.</param>
/// <param name="time">The clock.</param>
internal sealed class LedgerStore(IAdobeJobStore store, AdobeLedgerOptions options, TimeProvider time)
{
    /// <summary>Writes a record, or removes it where there is none to write.</summary>
    public Task WriteAsync(string id, AdobeJobRecord? record, CancellationToken cancellationToken = default) => CallAsync(
        async token =>
        {
            await (record is null ? store.RemoveAsync(id, token) : store.SaveAsync(record, token)).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <summary>The record of an id.</summary>
    public Task<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        CallAsync(token => store.FindAsync(id, token).AsTask(), cancellationToken);

    /// <summary>The records of a correlation.</summary>
    public Task<IReadOnlyList<AdobeJobRecord>> FindAllAsync(string correlation, CancellationToken cancellationToken) =>
        CallAsync(token => store.ListByCorrelationAsync(correlation, token).AsTask(), cancellationToken);

    /// <summary>The records that are not finished.</summary>
    public Task<IReadOnlyList<AdobeJobRecord>> UnfinishedAsync(CancellationToken cancellationToken) =>
        CallAsync(token => store.ListUnfinishedAsync(token).AsTask(), cancellationToken);

    /// <summary>Takes or renews a lease.</summary>
    public Task<bool> TryLeaseAsync(string id, string owner, CancellationToken cancellationToken = default) =>
        CallAsync(token => store.TryLeaseAsync(id, owner, options.LeaseDuration, token).AsTask(), cancellationToken);

    /// <summary>Gives a lease back.</summary>
    public Task ReleaseAsync(string id, string owner) => CallAsync(
        async token =>
        {
            await store.ReleaseAsync(id, owner, token).ConfigureAwait(false);
            return true;
        },
        CancellationToken.None);

    private async Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await call(both.Token).WaitAsync(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cause) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The ledger of jobs did not answer within {options.Timeout.TotalSeconds:0.#} s (Adobe:Ledger:Timeout).", cause);
        }
    }
}
