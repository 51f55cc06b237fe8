namespace AdobeSdk.Jobs;

/// <summary>One wait for a job: the caller's token and the deadline that every wait has.</summary>
internal sealed class JobWait : IDisposable
{
    private readonly AdobeJobHandle _job;
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenSource _both;

    public JobWait(AdobeJobHandle job, TimeProvider time, TimeSpan timeout, CancellationToken caller)
    {
        _job = job;
        _timeout = timeout;
        _caller = caller;
        _deadline = new CancellationTokenSource(timeout, time);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, caller);
    }

    /// <summary>Ends with the caller or with the deadline.</summary>
    public CancellationToken Token => _both.Token;

    /// <summary>Why <see cref="Token"/> has ended: the caller has gone, or the deadline has come.</summary>
    public Exception WhyOver(AdobeJobState? state) => _caller.IsCancellationRequested
        ? new OperationCanceledException(_caller)
        : JobErrors.NotDone(_job, state, _timeout);

    /// <inheritdoc/>
    public void Dispose()
    {
        _both.Dispose();
        _deadline.Dispose();
    }
}
