using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>Writes down what is submitted and what became of it, and takes over what other processes have left.</summary>
internal sealed class JobLedger : IAdobeJobLedger, IAsyncDisposable, IDisposable
{
    private readonly LedgerStore _store;
    private readonly HeldJobs _held;
    private readonly AdobeLedgerOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _recovering = new(1, 1);

    /// <param name="store">Where the records are.</param>
    /// <param name="options">Patience and leases.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told of the store's faults.</param>
    public JobLedger(IAdobeJobStore store, AdobeLedgerOptions options, TimeProvider time, ILogger logger)
    {
        _store = new LedgerStore(store, options, time);
        _held = new HeldJobs(_store, options, time, logger);
        _options = options;
        _time = time;
        _logger = logger;
    }

    /// <summary>Writes a record before the POST.</summary>
    /// <exception cref="AdobeLedgerException">It could not be written, and the options require that it is.</exception>
    public async Task<LedgerEntry> BeginAsync(string client, string? tenant, string operation, CancellationToken cancellationToken)
    {
        var record = new AdobeJobRecord
        {
            Id = Guid.CreateVersion7(_time.GetUtcNow()).ToString("N"),
            Client = client,
            Tenant = tenant,
            Operation = operation,
            SubmittedAt = _time.GetUtcNow(),
            Correlation = JobCorrelation.Current,
        };
        LedgerEntry entry = _held.Add(record.Id, record);
        try
        {
            // The lease first: a record that nobody has is one whose process died.
            await _held.TryLeaseAsync(entry, cancellationToken).ConfigureAwait(false);
            await _held.WriteAsync(entry, record, cancellationToken).ConfigureAwait(false);
            return entry;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && !_options.Required)
        {
            entry.IsUnwritten = true;
            LedgerLog.NotWritten(_logger, operation, entry.Id, fault);
            return entry;
        }
        catch (Exception fault)
        {
            // Nothing is sent: whatever of the record has reached the store is wrong.
            await RefusedAsync(entry).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new AdobeLedgerException($"{operation} was not sent, because the ledger of jobs could not be written and is required (Adobe:Ledger:Required): {fault.Message}", fault);
        }
    }

    /// <summary>Adobe has accepted the job.</summary>
    public Task AcceptedAsync(LedgerEntry entry, AdobeJobHandle handle)
    {
        _held.Accept(entry, handle);
        return NoteAsync(entry, entry.Record! with { State = AdobeJobRecordState.Accepted, Handle = handle with { RecordId = entry.Id } });
    }

    /// <summary>Nobody knows whether Adobe has accepted the job. The record stays until somebody settles it.</summary>
    public Task AmbiguousAsync(LedgerEntry entry, string reason) =>
        NoteAsync(entry, entry.Record! with { State = AdobeJobRecordState.Ambiguous, Reason = reason });

    /// <summary>There is no job, for certain.</summary>
    public async Task RefusedAsync(LedgerEntry entry)
    {
        if (await NoteAsync(entry, null).ConfigureAwait(false))
        {
            await _held.DropAsync(entry).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Ties the record to the job object that the caller gets: as long as the caller has it, no other process takes the job.
    /// </summary>
    /// <returns>The handle, with the id of its record.</returns>
    public AdobeJobHandle Attach(AdobeJobHandle handle, object job)
    {
        LedgerEntry? entry = handle.RecordId is { } id ? _held.Find(id) ?? _held.Add(id, record: null) : _held.Find(handle.StatusUrl);
        entry?.AttachTo(job);
        return entry is null ? handle : handle with { RecordId = entry.Id };
    }

    /// <summary>The job has ended. A ledger that cannot be written is no reason to keep the result from the caller.</summary>
    public async Task EndedAsync(string recordId)
    {
        try
        {
            await FinishAsync(recordId).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            LedgerLog.NotWritten(_logger, "the end of a job", recordId, fault);
        }
    }

    /// <inheritdoc/>
    public async Task FinishAsync(string recordId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recordId);
        LedgerEntry? entry = _held.Find(recordId);
        AdobeJobRecord? record = entry is { IsOurs: true } ? entry.Record : await _store.FindAsync(recordId, cancellationToken).ConfigureAwait(false);
        if (record is null or { State: AdobeJobRecordState.Finished })
        {
            return;
        }

        record = record with { State = AdobeJobRecordState.Finished, FinishedAt = _time.GetUtcNow() };
        if (entry is { IsOurs: true })
        {
            await _held.WriteAsync(entry, record, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await _store.WriteAsync(recordId, record, cancellationToken).ConfigureAwait(false);
        }

        if (entry is not null)
        {
            await _held.DropAsync(entry).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<AdobeJobRecord>> FindAsync(string correlation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correlation);
        return _store.FindAllAsync(correlation, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<AdobeJobRecovery> RecoverAsync(CancellationToken cancellationToken = default)
    {
        await _recovering.WaitAsync(cancellationToken).ConfigureAwait(false);
        var taken = new List<LedgerEntry>();
        var elsewhere = new List<AdobeJobRecord>();
        try
        {
            foreach (AdobeJobRecord left in await _store.UnfinishedAsync(cancellationToken).ConfigureAwait(false))
            {
                if (_held.Find(left.Id) is not null)
                {
                    continue;
                }

                LedgerEntry entry = _held.Add(left.Id, left);
                taken.Add(entry);
                if (await _held.TryLeaseAsync(entry, cancellationToken).ConfigureAwait(false))
                {
                    await TakeOverAsync(entry, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    taken.Remove(entry);
                    await _held.DropAsync(entry).ConfigureAwait(false);
                    elsewhere.Add(left);
                }
            }
        }
        catch
        {
            await Task.WhenAll(taken.Select(_held.DropAsync)).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _recovering.Release();
        }

        AdobeJobRecord[] records = [.. taken.Select(entry => entry.Record).OfType<AdobeJobRecord>().Where(record => record.State != AdobeJobRecordState.Finished)];
        ILookup<bool, AdobeJobRecord> accepted = records.ToLookup(record => record.State == AdobeJobRecordState.Accepted);
        LedgerLog.Recovered(_logger, accepted[true].Count(), accepted[false].Count(), elsewhere.Count);
        return new AdobeJobRecovery([.. accepted[true]], [.. accepted[false]], elsewhere);
    }

    /// <summary>Renews the leases now; a timer does it as well.</summary>
    public Task RenewAsync() => _held.RenewAsync();

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _held.DisposeAsync();

    // Until the lease was there somebody else may have changed the record.
    private async Task TakeOverAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        AdobeJobRecord? record = await _store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false);
        entry.Record = record;
        if (record is null or { State: AdobeJobRecordState.Finished })
        {
            await _held.DropAsync(entry).ConfigureAwait(false);
        }
        else if (record.State == AdobeJobRecordState.Submitting)
        {
            const string Reason = "The process that submitted it ended before it had written down the answer.";
            await _held.WriteAsync(entry, record with { State = AdobeJobRecordState.Ambiguous, Reason = Reason }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a state for the sake of which nobody is kept waiting, not even one who has given up.</summary>
    private async Task<bool> NoteAsync(LedgerEntry entry, AdobeJobRecord? record)
    {
        try
        {
            await _held.WriteAsync(entry, record).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault)
        {
            LedgerLog.NotWritten(_logger, record?.Operation ?? "a refusal", entry.Id, fault);
            return false;
        }
    }
}
