using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>
/// The records that this process has in hand. It renews their leases for as long as somebody may come for the job, and
/// writes what the store was not there for.
/// </summary>
/// <param name="store">Where the records are.</param>
/// <param name="options">How long leases last.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of lost leases and of faults.</param>
internal sealed class HeldJobs(LedgerStore store, AdobeLedgerOptions options, TimeProvider time, ILogger logger) : IAsyncDisposable, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LedgerEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LedgerEntry> _byStatus = new(StringComparer.Ordinal);
    private ITimer? _timer;
    private bool _disposed;
    private int _renewing;

    /// <summary>This process to the store: new in every process, so that nobody takes a dead one's place.</summary>
    public string Owner { get; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>Takes a record in hand. It comes before the lease and the write, so that a recovery meanwhile knows whose it is.</summary>
    public LedgerEntry Add(string id, AdobeJobRecord? record)
    {
        var entry = new LedgerEntry(id, record);
        lock (_lock)
        {
            _entries[id] = entry;
            Start();
        }

        return entry;
    }

    /// <summary>The record, if it is in hand.</summary>
    public LedgerEntry? Find(string id)
    {
        lock (_lock)
        {
            return _entries.GetValueOrDefault(id);
        }
    }

    /// <summary>The record of an accepted job, if it is in hand.</summary>
    public LedgerEntry? Find(Uri status)
    {
        lock (_lock)
        {
            return _byStatus.GetValueOrDefault(status.OriginalString);
        }
    }

    /// <summary>
    /// Adobe has accepted the job. Whoever submitted it will make a job object of it at once, or has no interest in it.
    /// </summary>
    public void Accept(LedgerEntry entry, AdobeJobHandle handle)
    {
        entry.AcceptedAt = time.GetTimestamp();
        lock (_lock)
        {
            if (_entries.ContainsKey(entry.Id))
            {
                _byStatus[handle.StatusUrl.OriginalString] = entry;
            }
        }
    }

    /// <summary>Writes a state. An older one never overtakes it.</summary>
    /// <exception cref="Exception">The store's own; the state is written later.</exception>
    public async Task WriteAsync(LedgerEntry entry, AdobeJobRecord? record, CancellationToken cancellationToken = default)
    {
        await entry.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            entry.Record = record;
            entry.IsUnwritten = true;
            await store.WriteAsync(entry.Id, record, cancellationToken).ConfigureAwait(false);
            entry.IsUnwritten = false;
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    /// <summary>Takes the lease, or renews it.</summary>
    /// <returns>Whether it is ours.</returns>
    public async Task<bool> TryLeaseAsync(LedgerEntry entry, CancellationToken cancellationToken = default)
    {
        bool had = entry.IsLeased;
        entry.IsLeased = await store.TryLeaseAsync(entry.Id, Owner, cancellationToken).ConfigureAwait(false);
        if (had && !entry.IsLeased)
        {
            LedgerLog.LeaseLost(logger, entry.Id);
        }

        return entry.IsLeased;
    }

    /// <summary>Lets go of a record, and lets others have it.</summary>
    public async Task DropAsync(LedgerEntry entry)
    {
        lock (_lock)
        {
            _entries.Remove(entry.Id);
            if (entry.Record?.Handle is { } handle)
            {
                _byStatus.Remove(handle.StatusUrl.OriginalString);
            }
        }

        try
        {
            await store.ReleaseAsync(entry.Id, Owner).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // It ends by itself.
            LedgerLog.NotReleased(logger, entry.Id, fault);
        }
    }

    /// <summary>Renews every lease, writes what is unwritten, lets go of what nobody waits for.</summary>
    public async Task RenewAsync()
    {
        if (Interlocked.Exchange(ref _renewing, 1) != 0)
        {
            return;
        }

        try
        {
            foreach (LedgerEntry entry in Snapshot())
            {
                await RenewAsync(entry).ConfigureAwait(false);
            }
        }
        finally
        {
            Volatile.Write(ref _renewing, 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _timer?.Dispose();
        }
    }

    /// <summary>Gives everything back, so that others need not wait until the leases have run out.</summary>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        foreach (LedgerEntry entry in Snapshot())
        {
            await KeepAsync(entry, static _ => false).ConfigureAwait(false);
        }
    }

    private Task RenewAsync(LedgerEntry entry) => KeepAsync(entry, kept => !kept.IsOver && !kept.IsAbandoned(time, options.LeaseDuration));

    private async Task KeepAsync(LedgerEntry entry, Func<LedgerEntry, bool> isWanted)
    {
        try
        {
            if (entry.IsUnwritten)
            {
                await WriteAsync(entry, entry.Record).ConfigureAwait(false);
            }

            if (isWanted(entry))
            {
                await TryLeaseAsync(entry).ConfigureAwait(false);
            }
            else
            {
                await DropAsync(entry).ConfigureAwait(false);
            }
        }
        catch (Exception fault)
        {
            LedgerLog.NotRenewed(logger, entry.Id, fault);
        }
    }

    private LedgerEntry[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _entries.Values];
        }
    }

    // Three times in a lease: one fault of the store's does not cost it.
    private void Start()
    {
        if (_timer is null && !_disposed)
        {
            TimeSpan period = options.LeaseDuration / 3;
            _timer = time.CreateTimer(static held => _ = ((HeldJobs)held!).RenewAsync(), this, period, period);
        }
    }
}
