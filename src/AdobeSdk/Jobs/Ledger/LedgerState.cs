namespace AdobeSdk.Jobs.Ledger;

/// <summary>Records and leases in memory. Whoever shares it locks it.</summary>
/// <param name="time">The clock of leases.</param>
/// <param name="isAlive">Whether an owner may still be there; if it is certainly gone, its leases have ended.</param>
internal sealed class LedgerState(TimeProvider time, Func<string, bool>? isAlive = null)
{
    /// <summary>How long a finished record is remembered: time enough to fetch a result again that was lost after its end.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromHours(24);

    private readonly Dictionary<string, AdobeJobRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JobLease> _leases = new(StringComparer.Ordinal);

    // In the order in which they ended, so that the head is the first to go.
    private readonly Queue<AdobeJobRecord> _finished = new();

    /// <summary>All records that are remembered.</summary>
    public IReadOnlyCollection<AdobeJobRecord> Records => _records.Values;

    /// <summary>All leases that have not run out.</summary>
    public IEnumerable<JobLease> Leases => _leases.Values.Where(lease => lease.Until > time.GetUtcNow());

    /// <summary>Adds or replaces a record.</summary>
    public void Save(AdobeJobRecord record)
    {
        _records[record.Id] = record;
        if (record.State == AdobeJobRecordState.Finished)
        {
            _finished.Enqueue(record);
        }

        Forget();
    }

    /// <summary>Removes a record.</summary>
    public void Remove(string id) => _records.Remove(id);

    /// <summary>The record of an id.</summary>
    public AdobeJobRecord? Find(string id) => _records.GetValueOrDefault(id);

    /// <summary>The records that are not finished.</summary>
    public IReadOnlyList<AdobeJobRecord> Unfinished() => Oldest(record => record.State != AdobeJobRecordState.Finished);

    /// <summary>The records of a correlation.</summary>
    public IReadOnlyList<AdobeJobRecord> Correlated(string correlation) => Oldest(record => record.Correlation == correlation);

    /// <summary>The lease that an owner would have, or <see langword="null"/> while somebody else has one.</summary>
    public JobLease? Lease(string id, string owner, TimeSpan duration) =>
        _leases.TryGetValue(id, out JobLease? lease) && lease.Owner != owner && lease.Until > time.GetUtcNow() && isAlive?.Invoke(lease.Owner) != false
            ? null
            : new JobLease(id, owner, time.GetUtcNow() + duration);

    /// <summary>The end of an owner's lease, or <see langword="null"/> if it has none.</summary>
    public JobLease? Release(string id, string owner) =>
        _leases.TryGetValue(id, out JobLease? lease) && lease.Owner == owner ? lease with { Until = DateTimeOffset.UnixEpoch } : null;

    /// <summary>Takes note of a lease, or of its end.</summary>
    public void Save(JobLease lease)
    {
        if (lease.Until > time.GetUtcNow())
        {
            _leases[lease.Id] = lease;
        }
        else
        {
            _leases.Remove(lease.Id);
        }
    }

    private IReadOnlyList<AdobeJobRecord> Oldest(Func<AdobeJobRecord, bool> which) =>
        [.. _records.Values.Where(which).OrderBy(record => record.SubmittedAt).ThenBy(record => record.Id, StringComparer.Ordinal)];

    private void Forget()
    {
        DateTimeOffset before = time.GetUtcNow() - Retention;
        while (_finished.TryPeek(out AdobeJobRecord? oldest) && !(oldest.FinishedAt > before))
        {
            _finished.Dequeue();

            // Unless it has been written anew since.
            if (_records.TryGetValue(oldest.Id, out AdobeJobRecord? now) && ReferenceEquals(now, oldest))
            {
                _records.Remove(oldest.Id);
            }
        }
    }
}
