namespace AdobeSdk.Jobs.Ledger;

/// <summary>A record that this process has in hand.</summary>
/// <param name="id">The record's id.</param>
/// <param name="record">
/// The record as it is to be written; <see langword="null"/> for one that is another process's to write, and whose job was
/// resumed here from its handle.
/// </param>
internal sealed class LedgerEntry(string id, AdobeJobRecord? record)
{
    private WeakReference<object>? _job;

    /// <summary>The record's id.</summary>
    public string Id => id;

    /// <summary>Whether the record is ours to write.</summary>
    public bool IsOurs { get; } = record is not null;

    /// <summary>The record as it is, or is to be, in the store; <see langword="null"/>: it is to be removed.</summary>
    public AdobeJobRecord? Record { get; set; } = record;

    /// <summary>Whether the store lacks what <see cref="Record"/> says.</summary>
    public bool IsUnwritten { get; set; }

    /// <summary>Whether the lease was ours when we last asked.</summary>
    public bool IsLeased { get; set; }

    /// <summary>Lets one writer at a time at the record, so that an old state never overtakes a new one.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>When Adobe accepted the job, as a timestamp, if this process submitted it.</summary>
    public long? AcceptedAt { get; set; }

    /// <summary>The job object that the caller holds: as long as it lives, the caller may come and wait for it.</summary>
    public void AttachTo(object job) => _job = new WeakReference<object>(job);

    /// <summary>Whether nobody in this process will come for the job any more.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="grace">How long after its acceptance a job may be without a job object.</param>
    public bool IsAbandoned(TimeProvider time, TimeSpan grace) => _job is not null
        ? !_job.TryGetTarget(out _)
        : AcceptedAt is { } accepted && time.GetElapsedTime(accepted) >= grace;

    /// <summary>Whether there is nothing more to be done for the record.</summary>
    public bool IsOver => IsOurs && !IsUnwritten && Record is null or { State: AdobeJobRecordState.Finished };
}
