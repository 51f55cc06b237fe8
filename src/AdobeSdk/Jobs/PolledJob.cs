using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Jobs;

/// <summary>
/// A job at Adobe. However many callers wait for it, there is one look at a time, in due time, which all of them get; when
/// the last of them goes, nothing goes on behind their backs.
/// </summary>
/// <param name="client">Asks Adobe.</param>
/// <param name="job">The job.</param>
/// <param name="isNew">Whether Adobe has just accepted it.</param>
internal sealed class PolledJob<TResult>(JobClient client, AdobeJobHandle job, bool isNew) : IJobEngine<TResult>
{
    // Whoever gives up wants to go.
    private static readonly TimeSpan s_cancelTime = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly JobProtocol _protocol = client.ProtocolOf(job);
    private readonly JobPoll<TResult> _poll = new(client, job, isNew);
    private JobLook<TResult>? _last;
    private SharedLook? _coming;

    /// <summary>The id of the job's record in the ledger, if it has one.</summary>
    public string? RecordId { get; set; }

    /// <inheritdoc/>
    public TimeProvider Time => client.Time;

    /// <inheritdoc/>
    public TimeSpan Timeout => client.Options.Timeout;

    /// <inheritdoc/>
    public async Task<JobLook<TResult>> LookAsync(CancellationToken cancellationToken) =>
        Final() ?? Keep(await _poll.OnceAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<JobLook<TResult>> NextAsync(JobLook<TResult>? seen, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SharedLook coming;
        lock (_lock)
        {
            if (_last is not null && (_last.IsFinal || _last != seen))
            {
                return _last;
            }

            coming = _coming ??= new SharedLook();
            coming.Waiting++;
            coming.Task ??= Observed(NextAsync(coming));
        }

        try
        {
            return await coming.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(coming);
        }
    }

    /// <inheritdoc/>
    public async Task CancelAsync(CancellationToken cancellationToken)
    {
        Uri address = job.CancelUrl ?? throw JobErrors.NoCancel(job);
        try
        {
            await client.CancelAsync(_protocol, address, cancellationToken).ConfigureAwait(false);
        }
        catch (AdobeApiException answer) when (answer.ErrorCode is "job_already_canceled" or "job_already_cancelled")
        {
            // What was asked for is so.
        }
        catch (AdobeApiException answer) when ((int)answer.StatusCode is 404 or 409 or 410)
        {
            throw JobErrors.NotCancelled(job, answer);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> TryCancelAsync()
    {
        using var patience = new CancellationTokenSource(s_cancelTime, client.Time);
        try
        {
            await CancelAsync(patience.Token).ConfigureAwait(false);
            JobLog.Cancelled(client.Logger, job.JobId);
            return true;
        }
        catch (Exception fault) when (fault is AdobeException or OperationCanceledException)
        {
            JobLog.NotCancelled(client.Logger, job.JobId, fault.Message);
            return false;
        }
    }

    /// <inheritdoc/>
    public Task EndedAsync() => RecordId is { } id && client.Ledger is { } ledger ? ledger.EndedAsync(id) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task AcknowledgeAsync(CancellationToken cancellationToken) =>
        RecordId is { } id && client.Ledger is { } ledger ? ledger.FinishAsync(id, cancellationToken) : Task.CompletedTask;

    // Runs for everybody, on nobody's token.
    private async Task<JobLook<TResult>> NextAsync(SharedLook coming)
    {
        // Leaves the lock that the first caller holds.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return Keep(await _poll.NextAsync(coming.Stop.Token).ConfigureAwait(false));
        }
        finally
        {
            lock (_lock)
            {
                _coming = _coming == coming ? null : _coming;
            }
        }
    }

    private void Leave(SharedLook look)
    {
        lock (_lock)
        {
            if (--look.Waiting > 0 || _coming != look)
            {
                return;
            }

            // Whoever comes from now on begins a look of their own.
            _coming = null;
        }

        look.Stop.Cancel();
    }

    private JobLook<TResult>? Final()
    {
        lock (_lock)
        {
            return _last is { IsFinal: true } ? _last : null;
        }
    }

    private JobLook<TResult> Keep(JobLook<TResult> look)
    {
        lock (_lock)
        {
            // A slow poll must not take a job back that a later one has seen ended.
            return _last is { IsFinal: true } ? _last : _last = look;
        }
    }

    // Where everybody has left, nobody is there to see how the look ended.
    private static Task<JobLook<TResult>> Observed(Task<JobLook<TResult>> look)
    {
        _ = look.ContinueWith(static ended => _ = ended.Exception, TaskScheduler.Default);
        return look;
    }

    private sealed class SharedLook
    {
        public CancellationTokenSource Stop { get; } = new();

        public Task<JobLook<TResult>>? Task { get; set; }

        public int Waiting { get; set; }
    }
}
