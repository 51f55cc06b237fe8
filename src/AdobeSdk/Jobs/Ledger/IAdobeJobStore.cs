namespace AdobeSdk;

/// <summary>
/// Where the ledger of submitted jobs is kept. Register one (<c>services.AddSingleton&lt;IAdobeJobStore&gt;(…)</c>) and every
/// client writes its submits there. Implementations are safe to use from many threads and, if several processes share one,
/// from many processes; what a task has written is there after a crash once the task has ended.
/// </summary>
public interface IAdobeJobStore
{
    /// <summary>Adds a record, or replaces the one of the same id. The latest write wins.</summary>
    /// <param name="record">The record. A finished one may be forgotten after a while.</param>
    /// <param name="cancellationToken">Gives up; the record may have been written all the same.</param>
    ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default);

    /// <summary>Removes a record, because there never was a job. One that is not there is no error.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>The record of an id, or <see langword="null"/>.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>All records that are not finished, the oldest first, leased or not.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default);

    /// <summary>The records of a correlation in any state, finished ones for as long as they are remembered, the oldest first.</summary>
    /// <param name="correlation">The caller's word, compared verbatim.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the lease of an id, or renews the owner's own, so that two processes do not both go on with one job. The record
    /// need not exist yet. Nothing but this call looks at leases.
    /// </summary>
    /// <param name="id">The record's id.</param>
    /// <param name="owner">Who takes it: a word of the process, new in every process.</param>
    /// <param name="duration">How long it lasts unless it is renewed.</param>
    /// <param name="cancellationToken">Gives up; the lease may have been taken all the same.</param>
    /// <returns><see langword="false"/> if somebody else has it.</returns>
    ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Gives the owner's lease back. One that the owner does not have is no error.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="owner">Who had it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default);
}
