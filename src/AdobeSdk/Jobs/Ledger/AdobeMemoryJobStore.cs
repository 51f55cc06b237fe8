using AdobeSdk.Jobs.Ledger;

namespace AdobeSdk;

/// <summary>A ledger that lives as long as the process: for tests, and where losing it with the process is acceptable.</summary>
/// <param name="time">The clock of leases; <see langword="null"/> for the system's.</param>
public sealed class AdobeMemoryJobStore(TimeProvider? time = null) : IAdobeJobStore
{
    private readonly Lock _lock = new();
    private readonly LedgerState _state = new(time ?? TimeProvider.System);

    /// <inheritdoc/>
    public ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_lock)
        {
            _state.Save(record);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            _state.Remove(id);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_state.Find(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_state.Unfinished());
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_state.Correlated(correlation));
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(Save(_state.Lease(id, owner, duration)));
        }
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            Save(_state.Release(id, owner));
        }

        return ValueTask.CompletedTask;
    }

    private bool Save(JobLease? lease)
    {
        if (lease is not null)
        {
            _state.Save(lease);
        }

        return lease is not null;
    }
}
