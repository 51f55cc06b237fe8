using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Jobs.Ledger.Files;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk;

/// <summary>
/// A ledger in a file on a local disk, shared by any number of processes of one machine. It is a journal: each change is
/// appended and flushed to the disk before its task ends. A line that a crash has cut off is dropped, one that is damaged is
/// reported and left out, and a process that dies gives its leases back at once. Beside the file are a lock
/// (<c>.lock</c>), one empty file a living process (<c>.alive</c>), and damaged lines that were taken out (<c>.damaged</c>).
/// </summary>
public sealed class AdobeFileJobStore : IAdobeJobStore, IDisposable
{
    // Below this a journal is read in no time, whatever it holds.
    private const int MinLines = 1000;
    private const int Overhead = 4;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Journal _journal;
    private readonly LivingOwners _owners;
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private LedgerState _state;

    /// <param name="path">The file. Its folder must exist; the file need not.</param>
    /// <param name="time">The clock of leases; <see langword="null"/> for the system's.</param>
    /// <param name="logger">Told of damaged lines.</param>
    public AdobeFileJobStore(string path, TimeProvider? time = null, ILogger<AdobeFileJobStore>? logger = null)
        : this(path, time ?? TimeProvider.System, (ILogger?)logger ?? NullLogger.Instance)
    {
    }

    internal AdobeFileJobStore(string path, TimeProvider time, ILogger logger)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _journal = new Journal(_path);
        _owners = new LivingOwners(_path);
        _time = time;
        _logger = logger;
        _state = NewState();
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ChangeAsync(_ => new JournalEntry { Record = record }, durable: true, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) =>
        ChangeAsync(state => state.Find(id) is null ? null : new JournalEntry { Removed = id }, durable: true, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        UseAsync(state => state.Find(id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default) =>
        UseAsync(state => state.Unfinished(), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default) =>
        UseAsync(state => state.Correlated(correlation), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default) => UseAsync(
        state =>
        {
            _owners.Announce(owner);
            return state.Lease(id, owner, duration) is { } lease && Write(new JournalEntry { Lease = lease }, durable: false);
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default) =>
        ChangeAsync(state => state.Release(id, owner) is { } end ? new JournalEntry { Lease = end } : null, durable: false, cancellationToken);

    /// <summary>Lets go of the file. Leases that were not given back have ended.</summary>
    public void Dispose() => _owners.Dispose();

    private async ValueTask ChangeAsync(Func<LedgerState, JournalEntry?> change, bool durable, CancellationToken cancellationToken) =>
        await UseAsync(state => change(state) is { } entry && Write(entry, durable), cancellationToken).ConfigureAwait(false);

    private async ValueTask<T> UseAsync<T>(Func<LedgerState, T> use, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using IDisposable alone = await JournalLock.TakeAsync(_path + ".lock", cancellationToken).ConfigureAwait(false);
            if (_journal.Read(() => _state = NewState(), Apply) is > 0 and int damaged)
            {
                LedgerLog.Damaged(_logger, damaged, _path);
            }

            return use(_state);
        }
        catch
        {
            // What has reached the file is not known.
            _journal.Forget();
            throw;
        }
        finally
        {
            _gate.Release();
        }
    }

    private bool Write(JournalEntry entry, bool durable)
    {
        _journal.Append(entry, durable);
        Apply(entry);
        if (_journal.Lines > MinLines && _journal.Lines > Overhead * (_state.Records.Count + _state.Leases.Count()))
        {
            _journal.Rewrite([
                .. _state.Records.Select(record => new JournalEntry { Record = record }),
                .. _state.Leases.Select(lease => new JournalEntry { Lease = lease }),
            ]);
        }

        return true;
    }

    private void Apply(JournalEntry entry)
    {
        switch (entry)
        {
            case { Record: { } record }:
                _state.Save(record);
                break;
            case { Removed: { } id }:
                _state.Remove(id);
                break;
            case { Lease: { } lease }:
                _state.Save(lease);
                break;
        }
    }

    private LedgerState NewState() => new(_time, _owners.IsAlive);
}
